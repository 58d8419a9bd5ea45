//! Weights as files keep them: whole numbers, a byte each, and those of certainty as Rust.

/// The number that stands for a large weight: smaller numbers take fewer bytes when compressed, and tell less.
const LARGE: f32 = 64.0;

/// One weight in so many is larger than the large one, and may be cut, so that the many small ones keep their
/// differences.
const LARGER: usize = 2000;

/// Returns the weights as whole numbers; small ones are 0.
pub(crate) fn numbers(weights: &[f32]) -> Vec<i8> {
    let mut sizes: Vec<f32> = weights.iter().map(|weight| weight.abs()).collect();
    sizes.sort_by(|one, other| other.total_cmp(one));
    let large = sizes.get(sizes.len() / LARGER).copied().unwrap_or(1.0).max(1e-6);
    let number = |weight: &f32| (weight / large * LARGE).round().clamp(-127.0, 127.0) as i8;
    weights.iter().map(number).collect()
}

/// Returns the weights of certainty as a file of Rust.
pub(crate) fn certainty(weights: &[f32]) -> String {
    let rows: String = weights.iter().map(|weight| format!("    {weight:.2},\n")).collect();
    format!("const CERTAINTY: [f32; {}] = [\n{rows}];\n", weights.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_large_weight_is_a_middling_number_and_the_largest_are_cut() {
        let mut weights = vec![0.001; 3 * LARGER];
        weights[..5].copy_from_slice(&[9000.0, -9000.0, 500.0, 100.0, -50.0]);
        weights[5] = 100.0;
        let numbers = numbers(&weights);
        assert_eq!(numbers[..6], [127, -127, 127, 64, -32, 64]);
        assert!(numbers[6..].iter().all(|number| *number == 0));
    }

    #[test]
    fn no_weights_are_no_numbers() {
        assert!(numbers(&[]).is_empty());
        assert_eq!(numbers(&[0.0]), [0]);
    }

    #[test]
    fn the_weights_of_certainty_are_an_array() {
        assert_eq!(certainty(&[1.0, -0.126]), "const CERTAINTY: [f32; 2] = [\n    1.00,\n    -0.13,\n];\n");
    }
}
