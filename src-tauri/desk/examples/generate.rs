//! Writes the files that are made from other code: the screen's TypeScript and the published JSON Schema from the Rust
//! types, the newest form of a workbook file from the migrations.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    std::fs::create_dir_all("ui/src/ipc")?;
    std::fs::write(
        "ui/src/ipc/types.ts",
        desk::typescript().map_err(|name| format!("two types are called {name}"))?,
    )?;
    std::fs::create_dir_all("assets/schema")?;
    let schema = serde_json::to_string_pretty(&desk::workbook_schema())?;
    std::fs::write("assets/schema/workbook.schema.json", schema + "\n")?;
    std::fs::write("src-tauri/storage/src/newest.sql", storage::newest_form()?)?;
    Ok(())
}
