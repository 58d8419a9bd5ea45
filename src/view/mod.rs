//! Leptos components, one a file. They take data and never fetch.
