//! Stories in the real window.
