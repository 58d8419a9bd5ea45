//! The numbers of a list as its owner wrote them: 60, 59, … where Markdown would count on from 60.

use crate::markdown::tree::Item;
use offprint_model::Gathered;

/// The number of each item; none in lists with bullets. A list that begins with a year is none with numbers.
pub(crate) fn ordinals(start: Option<u64>, reversed: bool, items: &[Item]) -> Vec<Option<u32>> {
    let first = start.and_then(|start| u32::try_from(start).ok()).filter(|first| !is_year(*first));
    let Some(first) = first else { return vec![None; items.len()] };
    let written = items.iter().filter_map(|item| item.number).gathered();
    let are_meant = written.len() == items.len() && is_monotonous(&written);
    let count = u32::try_from(items.len()).unwrap_or(u32::MAX);
    // Without a start of its own a list that falls ends at 1.
    let first = if reversed && first <= 1 { count } else { first };
    let counted = |at| if reversed { first.checked_sub(at) } else { first.checked_add(at) };
    (0..count).map(|at| if are_meant { written.get(at as usize).copied() } else { counted(at) }).collect()
}

fn is_year(number: u32) -> bool {
    (1900..2100).contains(&number)
}

/// Returns whether several numbers only rise or only fall: then they are meant.
fn is_monotonous(numbers: &[u32]) -> bool {
    numbers.len() > 1
        && (numbers.is_sorted_by(|one, next| one < next) || numbers.is_sorted_by(|one, next| one > next))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ordinals_of(start: Option<u64>, reversed: bool, written: &[Option<u32>]) -> Vec<u32> {
        let item =
            |number: &Option<u32>| Item { start_line: 1, end_line: 1, number: *number, nodes: Vec::new() };
        let items: Vec<Item> = written.iter().map(item).collect();
        ordinals(start, reversed, &items).into_iter().map(Option::unwrap_or_default).collect()
    }

    #[test]
    fn numbers_that_fall_or_leave_gaps_are_kept() {
        assert_eq!(ordinals_of(Some(60), false, &[Some(60), Some(59), Some(57)]), [60, 59, 57]);
        assert_eq!(ordinals_of(Some(1), false, &[Some(1), Some(2), Some(4)]), [1, 2, 4]);
    }

    #[test]
    fn numbers_that_mean_nothing_are_counted_on() {
        assert_eq!(ordinals_of(Some(1), false, &[Some(1), Some(1), Some(1)]), [1, 2, 3]);
        assert_eq!(ordinals_of(Some(3), false, &[Some(3), Some(3), Some(2)]), [3, 4, 5]);
        assert_eq!(ordinals_of(Some(7), false, &[Some(7)]), [7]);
    }

    #[test]
    fn lists_in_html_count_from_their_start_or_down_to_one() {
        assert_eq!(ordinals_of(Some(5), false, &[None, None]), [5, 6]);
        assert_eq!(ordinals_of(Some(5), true, &[None, None]), [5, 4]);
        assert_eq!(ordinals_of(Some(1), true, &[None, None, None]), [3, 2, 1]);
    }

    #[test]
    fn numbers_are_told_wherever_they_stand() {
        let ordinals = |list: &str| -> Vec<Option<u32>> {
            let page = ["# Publications\n\n", list].concat();
            crate::parse(page.as_bytes())
                .site
                .publications
                .iter()
                .map(|publication| publication.ordinal)
                .collect()
        };
        let doors = "Ann Lee and Bo Lind. A Town of Doors. *Journal of Towns*, 2020.";
        let roofs = "Ann Lee and Bo Lind. A Town of Roofs. *Journal of Towns*, 2021.";
        let both =
            |one: &str, between: &str, other: &str| ordinals(&[one, doors, between, other, roofs].concat());
        assert_eq!(both("[60] ", "\n\n", "[59] "), [Some(60), Some(59)]);
        assert_eq!(both("2. ", "\n", "1. "), [Some(2), Some(1)]);
        assert_eq!(both("<ol reversed><li>", "</li><li>", ""), [Some(2), Some(1)]);
        assert_eq!(both("[J2] ", "\n\n", "[J1] "), [None, None]);
        assert_eq!(both("- ", "\n", "- "), [None, None]);
    }

    #[test]
    fn bullets_and_years_are_no_numbers() {
        assert_eq!(ordinals_of(None, false, &[None, None]), [0, 0]);
        assert_eq!(ordinals_of(Some(2022), false, &[Some(2022)]), [0]);
    }
}
