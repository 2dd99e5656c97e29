//! Writes the files that are made from the Rust types: the screen's TypeScript and the published JSON Schema.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    std::fs::create_dir_all("ui/src/ipc")?;
    std::fs::write(
        "ui/src/ipc/types.ts",
        desk::typescript().map_err(|name| format!("two types are called {name}"))?,
    )?;
    std::fs::create_dir_all("assets/schema")?;
    let schema = serde_json::to_string_pretty(&desk::workbook_schema())?;
    std::fs::write("assets/schema/workbook.schema.json", schema + "\n")?;
    Ok(())
}
