//! The thin edge to the browser: fetch, history, scrolling. Nothing of ours is imported here.
