/// How a visitor clicked, pointed or pressed a key.
#[derive(Default)]
pub struct Gesture {
    /// The key, if it is one: "Escape". None that is held with one that makes it the browser's own.
    pub key: String,
    /// Whether Shift was held.
    pub shift: bool,
    /// Whether the main button of the pointer, or the finger, is down, and nothing is held with it.
    pub pressed: bool,
}
