//! The published JSON Schema of a workbook.

use domain::Workbook;

/// The schema of the JSON that a workbook exports to and imports from, JSON Schema 2020-12.
#[must_use]
pub fn workbook_schema() -> serde_json::Value {
    let workbook = schemars::schema_for!(Workbook).to_value();
    let mut properties = workbook;
    let definitions = properties.as_object_mut().and_then(|schema| schema.shift_remove("$defs"));
    if let Some(schema) = properties.as_object_mut() {
        schema.shift_remove("$schema");
    }
    serde_json::json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Clientline workbook",
        "description": "Everything in a workbook but its history of undo.",
        "type": "object",
        "required": ["format", "version", "workbook"],
        "properties": {
            "format": { "const": storage::json::FORMAT },
            "version": { "const": storage::json::VERSION },
            "workbook": properties,
        },
        "$defs": definitions,
    })
}
