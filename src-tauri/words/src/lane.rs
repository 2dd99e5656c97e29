use domain::{LaneKind, Message, methods};

/// What a table says of a lane: its kind, then whatever is not usual of lanes of that kind, *pain points, optional,
/// hidden*. `imports` reads it back.
#[must_use]
pub fn lane(kind: LaneKind, required: bool, hidden: bool) -> Message {
    let unusual = (required != methods::usually_required(kind)).then_some(match required {
        true => "table-required",
        false => "table-optional",
    });
    let hidden = hidden.then_some("table-hidden");
    let told = Message::new(format!("lane-{}", kind.as_str()));
    unusual.into_iter().chain(hidden).fold(told, |told, word| {
        Message::new("table-lane-told").with("kind", told).with("what", Message::new(word))
    })
}
