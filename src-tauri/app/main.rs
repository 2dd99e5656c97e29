//! Clientline in a window of its own.
// A console window behind the real one would be odd on Windows.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() {
    let _ = tauri::Builder::default();
}
