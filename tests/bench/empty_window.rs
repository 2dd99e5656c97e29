//! A window of the same shell with nothing in it: what no program of this kind can start faster than.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    tauri::Builder::default().run(tauri::generate_context!("tests/bench/empty/tauri.conf.json"))?;
    Ok(())
}
