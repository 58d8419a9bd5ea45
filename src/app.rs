//! Ties fetch, parse, address and view together.
