//! Which kind of diagram a Mermaid text is.

use domain::Message;

/// Mermaid's words for its diagrams, as they begin a text, with the message that names each to people. Longer
/// words stand before their own beginnings.
const KINDS: &[(&str, &str)] = &[
    ("flowchart", "mermaid-flowchart"),
    ("graph", "mermaid-flowchart"),
    ("sequencediagram", "mermaid-sequence"),
    ("classdiagram", "mermaid-class"),
    ("statediagram", "mermaid-state"),
    ("erdiagram", "mermaid-entity"),
    ("gantt", "mermaid-gantt"),
    ("pie", "mermaid-pie"),
    ("quadrantchart", "mermaid-quadrant"),
    ("requirementdiagram", "mermaid-requirement"),
    ("requirement", "mermaid-requirement"),
    ("gitgraph", "mermaid-git"),
    ("c4context", "mermaid-c4"),
    ("c4container", "mermaid-c4"),
    ("c4component", "mermaid-c4"),
    ("c4dynamic", "mermaid-c4"),
    ("c4deployment", "mermaid-c4"),
    ("mindmap", "mermaid-mindmap"),
    ("timeline", "mermaid-timeline"),
    ("zenuml", "mermaid-sequence"),
    ("sankey", "mermaid-sankey"),
    ("xychart", "mermaid-chart"),
    ("block", "mermaid-block"),
    ("packet", "mermaid-packet"),
    ("kanban", "mermaid-kanban"),
    ("architecture", "mermaid-architecture"),
    ("radar", "mermaid-chart"),
    ("treemap", "mermaid-chart"),
];

/// The kind that a first word announces, by Mermaid's own word: `stateDiagram-v2` is `statediagram`.
pub(super) fn kind_of(first_word: &str) -> Option<&'static str> {
    let word = first_word.to_lowercase();
    let word = word.trim_end_matches([':', ';']);
    let bare = ["-v2", "-beta", "-elk"].iter().find_map(|ending| word.strip_suffix(ending)).unwrap_or(word);
    KINDS.iter().find(|(kind, _)| *kind == bare).map(|(kind, _)| *kind)
}

/// What people call a kind of diagram.
#[must_use]
pub fn kind_message(kind: &str) -> Message {
    KINDS
        .iter()
        .find(|(known, _)| *known == kind)
        .map_or_else(|| Message::new("mermaid-other").with("kind", kind), |(_, id)| Message::new(*id))
}
