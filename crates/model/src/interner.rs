//! Numbers for values, the same for the same value. A table of our own: std's maps weigh two kilobytes
//! and more for each type that they hold.

/// Which hash belongs to which number; the values themselves are with whoever asks.
#[derive(Clone, Debug, Default)]
pub struct Interner {
    /// By hash, half of them free at least, which are nought: a number and one.
    slots: Vec<u32>,
    /// By number.
    hashes: Vec<u32>,
}

impl Interner {
    /// The number of what has this hash and `is` it; of what has none yet the next free one.
    pub fn number(&mut self, hash: u32, is: &dyn Fn(usize) -> bool) -> usize {
        if self.hashes.len() * 2 >= self.slots.len() {
            self.grow();
        }
        match self.look_up(hash, is) {
            (_, Some(number)) => number,
            (slot, None) => {
                self.hashes.push(hash);
                if let Some(free) = self.slots.get_mut(slot) {
                    *free = u32::try_from(self.hashes.len()).unwrap_or_default();
                }
                self.hashes.len() - 1
            }
        }
    }

    /// The number of what has this hash and `is` it, if it has one.
    pub fn find(&self, hash: u32, is: &dyn Fn(usize) -> bool) -> Option<usize> {
        self.look_up(hash, is).1
    }

    /// The slot and the number of what is sought, or the slot where it would stand.
    fn look_up(&self, hash: u32, is: &dyn Fn(usize) -> bool) -> (usize, Option<usize>) {
        let places = self.slots.len().max(1);
        let mut slot = hash as usize % places;
        loop {
            let taken = self.slots.get(slot).and_then(|taken| taken.checked_sub(1));
            let Some(number) = taken.map(|number| number as usize) else { return (slot, None) };
            if self.hashes.get(number) == Some(&hash) && is(number) {
                return (slot, Some(number));
            }
            slot = (slot + 1) % places;
        }
    }

    fn grow(&mut self) {
        self.slots = vec![0; (self.slots.len() * 2).max(64)];
        for (number, hash) in (1..).zip(&self.hashes) {
            let (slot, _) = self.look_up(*hash, &|_| false);
            if let Some(free) = self.slots.get_mut(slot) {
                *free = number;
            }
        }
    }
}

/// FNV-1a (<https://www.rfc-editor.org/rfc/rfc9923>).
pub fn hash(text: &str) -> u32 {
    let hash = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    text.bytes().fold(0x811C_9DC5, hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_has_the_same_number_however_much_there_is() {
        let words: Vec<String> = (0..1000).map(|number: usize| (number % 500).to_string()).collect();
        let mut numbering = Interner::default();
        let mut known: Vec<&str> = Vec::new();
        for (at, word) in words.iter().enumerate() {
            // Few hashes, so that many share one.
            let number = numbering.number(hash(word) % 7, &|number| known[number] == word);
            assert_eq!(number, at % 500);
            if number == known.len() {
                known.push(word);
            }
        }
        assert_eq!(numbering.find(hash("12") % 7, &|number| known[number] == "12"), Some(12));
        assert_eq!(numbering.find(hash("x") % 7, &|number| known[number] == "x"), None);
        assert_eq!(Interner::default().find(0, &|_| true), None);
    }
}
