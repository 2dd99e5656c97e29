//! Stories in the real window. Each drives it with keys and pointer, and looks into the workbook to see what happened.

use clientline_e2e::{Outcome, Window};
use serde_json::{Value, json};
use thirtyfour::prelude::*;
use tokio::sync::Mutex;

/// One window at a time: they share two cores and one screen.
static ONE: Mutex<()> = Mutex::const_new(());

fn focus(screen: &str) -> Value {
    json!({ "focus": { "screen": screen } })
}

/// Goes to one of the four questions by its key.
async fn ask(window: &Window, number: char, screen: &str) -> Outcome {
    window.control(number).await?;
    window.see(&format!("main[data-screen={screen}]")).await?;
    Ok(())
}

/// What a screen shows, as the desk has it.
async fn reading(window: &Window, screen: &str) -> Outcome<Value> {
    Ok(window.call("view", focus(screen)).await?["view"]["reading"].take())
}

/// The first of our offerings that has a target.
fn moving(reading: &Value) -> Outcome<Value> {
    let offerings = reading["offerings"].as_array().ok_or("no offerings")?;
    Ok(offerings.iter().find(|offering| !offering["target"].is_null()).ok_or("nothing has a target")?.clone())
}

/// Exports what is shown, to a path that is typed; what was written.
async fn export(window: &Window, name: &str) -> Outcome<Vec<u8>> {
    let file = window.home().join(name);
    window.click("[data-action=export]").await?;
    let path = window.see("[aria-labelledby=export-path]").await?;
    window
        .until(
            "a path is suggested",
            "return document.querySelector('[aria-labelledby=export-path]').value !== ''",
        )
        .await?;
    path.click().await.map_err(|error| format!("the path cannot be clicked: {error}"))?;
    window.control('a').await?;
    window.keys(file.display().to_string()).await?;
    window.click("dialog button.primary").await?;
    window.until("the dialog is gone", "return document.querySelector('dialog[open]') === null").await?;
    Ok(std::fs::read(&file)?)
}

#[tokio::test]
async fn a_newcomers_minute() -> Outcome {
    let _alone = ONE.lock().await;
    let window = Window::open(&["--sample", "northwind"]).await?;

    // Change a journey cell.
    window.see("main[data-screen=journey]").await?;
    window.click("tbody tr:nth-child(1) td:nth-of-type(2)").await?;
    window.keys("Asks a friend who has it").await?;
    window.keys(Key::Enter).await?;
    let cell = "tbody tr:nth-child(1) td:nth-of-type(2)";
    window
        .until(
            "the cell says what was typed, and is saved",
            &format!("return document.querySelector('{cell}').innerText.includes('Asks a friend') && document.body.innerText.includes('· saved')"),
        )
        .await?;
    let map = reading(&window, "journey").await?["map"].take();
    let written = map["cells"]
        .as_array()
        .ok_or("no cells")?
        .iter()
        .any(|cell| cell["cell"]["text"] == "Asks a friend who has it");
    assert!(written, "the cell is not in the workbook");

    // Rate a stage.
    ask(&window, '2', "ratings").await?;
    window.see("[data-rate-as]").await?;
    window.driver().execute("const who = document.querySelector('[data-rate-as]'); who.value = who.options[1].value; who.dispatchEvent(new Event('change', { bubbles: true }));", Vec::new()).await?;
    window.click("tbody tr:nth-child(1) td:nth-of-type(1)").await?;
    window.keys("5").await?;
    let ratings = reading(&window, "ratings").await?;
    let who = &ratings["respondents"][0]["id"];
    let speaker = ratings["speakers"].as_array().and_then(|all| all.iter().position(|id| id == who));
    let opinions = ratings["stages"][0]["scores"][0]["opinions"].as_array().ok_or("no opinions")?.clone();
    let given = opinions
        .iter()
        .find(|opinion| opinion[0].as_u64() == speaker.map(|at| at as u64))
        .ok_or("the rating is not there")?;
    assert_eq!(given[1], 5);

    // See the position move.
    ask(&window, '3', "spectrum").await?;
    let before = moving(&reading(&window, "spectrum").await?)?;
    let offering = before["offering"]["id"].as_str().ok_or("no id")?.to_owned();
    window.see(&format!("[data-handle='offering/{offering}/target']")).await?;
    window.see("aside .step").await?;
    window
        .driver()
        .execute("document.querySelectorAll('aside [role=group]')[0].querySelector('button[aria-pressed=false]').click()", Vec::new())
        .await?;
    window
        .until(
            "an answer to the rubric is undoable",
            "return document.querySelector('[data-action=undo]').disabled === false && document.body.innerText.includes('· saved')",
        )
        .await?;
    let after = moving(&reading(&window, "spectrum").await?)?;
    assert_ne!(before["evidenced"]["position"], after["evidenced"]["position"], "the position did not move");

    // Drag the target.
    let (x, y) = window.middle_of(&format!("[data-handle='offering/{offering}/target'] ellipse")).await?;
    let mut drag = window
        .driver()
        .action_chain_with_delay(Some(clientline_e2e::SHORT), Some(clientline_e2e::SHORT))
        .move_to(x, y)
        .click_and_hold();
    for _ in 0..10 {
        drag = drag.move_by_offset(-6, 0);
    }
    drag.release().perform().await.map_err(|error| format!("the target cannot be dragged: {error}"))?;
    let old_target = before["target"]["position"].as_f64().ok_or("no target")?;
    let moved = format!(
        "const done = document.querySelector(\"[data-handle='offering/{offering}/target']\"); return done !== null && Number(done.getAttribute('aria-valuenow')) < {old_target}"
    );
    window.until("the target stands further left", &moved).await?;
    let dragged =
        moving(&reading(&window, "spectrum").await?)?["target"]["position"].as_f64().ok_or("no target")?;
    assert!(dragged < old_target && dragged.fract() == 0.0, "from {old_target} to {dragged}");
    // And step it with a key.
    let marker = window.see(&format!("[data-handle='offering/{offering}/target']")).await?;
    marker.focus().await.map_err(|error| format!("the target takes no focus: {error}"))?;
    window.keys(Key::Right).await?;
    let stepped = format!(
        "return Number(document.querySelector(\"[data-handle='offering/{offering}/target']\").getAttribute('aria-valuenow')) === {}",
        dragged + 1.0
    );
    window.until("an arrow key moves it by one", &stepped).await?;
    window.picture("spectrum").await?;

    // Export it as a slide, to a path that is typed.
    let slide = export(&window, "幻灯片.pptx").await?;
    assert!(slide.starts_with(b"PK"), "no slide was written");

    // Generate a plan and take it.
    ask(&window, '4', "plan").await?;
    window.click("[data-generate]").await?;
    let proposal = window.see("dialog[open]").await?;
    if let Ok(adopt) = proposal.find(By::Css("[data-adopt]")).await {
        adopt.click().await?;
    } else {
        window.keys(Key::Escape).await?;
    }
    window.until("the dialog is gone", "return document.querySelector('dialog[open]') === null").await?;
    let plan = reading(&window, "plan").await?;
    assert!(plan["gap_after"].as_f64() < plan["gap_before"].as_f64(), "the plan closes nothing");

    // Everything is there after closing, and so is undo.
    let welcome = window.call("welcome", json!({})).await?;
    let file = welcome["recent"][0]["path"].as_str().ok_or("no recent file")?.to_owned();
    let home = window.close().await?;
    let again = Window::open_at_home(&[&file], home).await?;
    again.see("main[data-screen]").await?;
    let kept = moving(&reading(&again, "spectrum").await?)?["target"]["position"].as_f64();
    assert_eq!(kept, Some(dragged + 1.0));
    again.see("[data-action=undo]:not([disabled])").await?;
    again.control('z').await?;
    again.see("[data-action=redo]:not([disabled])").await?;
    again.close().await?;
    Ok(())
}

#[tokio::test]
async fn a_weight_turns_the_direction_and_the_chart_is_copied() -> Outcome {
    let _alone = ONE.lock().await;
    let window = Window::open(&["--sample", "northwind"]).await?;
    ask(&window, '3', "spectrum").await?;
    window.click("aside [data-direction] button").await?;
    let headline = "return document.querySelector('main h1').innerText";
    window.until("the verdict stands there", &format!("{headline}.includes('more scalable')")).await?;
    window.click("[data-evidence=economics] .number input").await?;
    window.control('a').await?;
    window.keys("1.4").await?;
    window.keys(Key::Enter).await?;
    window.until("the verdict has turned", &format!("{headline}.includes('where it is')")).await?;
    let verdict = reading(&window, "spectrum").await?["direction"]["verdict"].take();
    assert_eq!(verdict, "stay");

    // What was copied as SVG can be pasted wherever one types.
    window.click("[data-action=export]").await?;
    window.see("dialog .preview svg").await?;
    window.click("[data-copy=svg]").await?;
    window.until("the SVG is copied", &said("The SVG is in the clipboard")).await?;
    window.click("[aria-labelledby=export-path]").await?;
    window.control('a').await?;
    window.control('v').await?;
    let pasted = "return document.querySelector('[aria-labelledby=export-path]').value.startsWith('<svg')";
    window.until("the SVG is pasted", pasted).await?;
    window.click("[data-copy=png]").await?;
    window.until("the picture is copied", &said("The picture is in the clipboard")).await?;
    window.close().await?;
    Ok(())
}

/// Whether words stand somewhere in the window.
fn said(words: &str) -> String {
    format!("return document.body.innerText.includes({})", json!(words))
}

#[tokio::test]
async fn chinese_is_typed_named_and_shown() -> Outcome {
    let _alone = ONE.lock().await;
    let window = Window::open(&["--sample", "chengjiang"]).await?;
    window.see("main[data-screen=journey]").await?;
    window
        .call("set_preferences", json!({ "preferences": { "language": "zh-CN", "theme": "dark" } }))
        .await?;
    let copy = window.home().join("澄江 副本.clientline");
    window.call("save_copy", json!({ "path": copy })).await?;
    let home = window.close().await?;

    let path = copy.display().to_string();
    let again = Window::open_at_home(&[&path], home)
        .await
        .map_err(|error| format!("the copy does not open: {error}"));
    // The copy lies in the home of the window before, which goes on to the next.
    let again = again?;
    again.see("main[data-screen=journey]").await?;
    again
        .until("the screen is Chinese and dark", "return document.documentElement.lang.startsWith('zh') && document.documentElement.dataset.theme === 'dark'")
        .await?;
    again.click("tbody tr:nth-child(1) td:nth-of-type(1)").await?;
    again.keys("先问同行").await?;
    again.keys(Key::Enter).await?;
    again
        .until("the cell says it", "return document.querySelector('tbody tr:nth-child(1) td:nth-of-type(1)').innerText.includes('先问同行')")
        .await?;
    again.picture("chinese-dark").await?;
    again.close().await?;
    Ok(())
}

#[tokio::test]
async fn a_file_that_is_no_workbook_is_named_and_left_alone() -> Outcome {
    let _alone = ONE.lock().await;
    let home = tempfile::tempdir()?;
    let path = home.path().join("notes.clientline");
    std::fs::write(&path, "Not a workbook at all.")?;
    let window = Window::open_at_home(&[&path.display().to_string()], home).await?;
    let dialog = window.see("dialog[open]").await?.text().await?;
    assert!(dialog.contains("notes"), "the message does not name the file: {dialog}");
    assert_eq!(std::fs::read_to_string(&path)?, "Not a workbook at all.");
    window.close().await?;
    Ok(())
}

#[tokio::test]
async fn a_second_window_reads_and_says_why() -> Outcome {
    let _alone = ONE.lock().await;
    let first = Window::open(&["--sample", "northwind"]).await?;
    let welcome = first.call("welcome", json!({})).await?;
    let file = welcome["recent"][0]["path"].as_str().ok_or("no recent file")?.to_owned();
    let second = Window::open(&[&file]).await?;
    second.see("main[data-screen=journey]").await?;
    let refused = second
        .call("edit", json!({ "edit": { "edit": "rename_workbook", "title": "Mine" }, "focus": { "screen": "journey" } }))
        .await;
    assert!(refused.is_err(), "a second window wrote");
    // It shows what the first one has, and the first one goes on.
    first
        .call("edit", json!({ "edit": { "edit": "rename_workbook", "title": "Ours" }, "focus": { "screen": "journey" } }))
        .await?;
    second.close().await?;
    first.close().await?;
    Ok(())
}

/// What the stages of the map are called, in their order.
async fn stage_names(window: &Window) -> Outcome<Vec<String>> {
    let map = reading(window, "journey").await?["map"].take();
    let stages = map["stages"].as_array().ok_or("no stages")?;
    Ok(stages.iter().filter_map(|row| row["stage"]["name"].as_str().map(str::to_owned)).collect())
}

/// Waits until the cell that takes the keys is called so.
async fn stands_on(window: &Window, words: &str) -> Outcome {
    let script = format!(
        "return document.querySelector('textarea.here')?.getAttribute('aria-label')?.startsWith('{words}') === true"
    );
    window.until(&format!("the keys go to “{words}”"), &script).await
}

#[tokio::test]
async fn five_stages_are_mapped_without_the_mouse() -> Outcome {
    let _alone = ONE.lock().await;
    let window = Window::open(&[]).await?;
    let new = json!({ "title": "Workshop", "template": "blank", "focus": { "screen": "journey" } });
    let path = window.call("new_workbook", new).await?["path"].as_str().ok_or("no path")?.to_owned();
    let map = json!({ "edit": "add_map", "name": "Direct sales", "offering": null, "segment": null });
    window.call("edit", json!({ "edit": map, "focus": { "screen": "journey" } })).await?;
    let home = window.close().await?;
    let window = Window::open_at_home(&[&path], home).await?;
    window.see("[role=grid]").await?;
    // The field is clear until one types.
    let focused = "const here = document.querySelector('textarea.here'); here?.focus(); return here !== null && document.activeElement === here";
    window.until("the keys go to the map", focused).await?;

    let names = ["Hears of us", "Tries", "Buys", "Onboards", "Renews"];
    for name in names {
        window.keys(name).await?;
        window.keys(Key::Enter).await?;
    }
    let five = "return ['Hears of us', 'Tries', 'Buys', 'Onboards', 'Renews'].every(name => document.querySelector('thead').innerText.includes(name))";
    window.until("all five stages stand there", five).await?;
    stands_on(&window, "Name of a new stage").await?;
    window.keys(Key::Down).await?;
    stands_on(&window, "Renews,").await?;
    window.keys("Compares with last year").await?;
    window.keys(Key::Enter).await?;
    window.until("it is saved", "return document.body.innerText.includes('· saved')").await?;
    assert_eq!(stage_names(&window).await?, names);
    let map = reading(&window, "journey").await?["map"].take();
    assert_eq!(map["cells"][0]["cell"]["text"], "Compares with last year");
    window.picture("mapped").await?;
    window.close().await?;
    Ok(())
}

/// The last round of the map, as the desk has it.
async fn last_round(window: &Window) -> Outcome<Value> {
    let mut rounds = reading(window, "ratings").await?["rounds"].take();
    rounds.as_array_mut().and_then(Vec::pop).ok_or("there is no round".into())
}

/// Everybody takes the laptop in turn, answers by keys and hands in; then the facilitator reveals.
async fn rate_and_reveal(window: &Window, answers: &[(&str, &str)]) -> Outcome {
    window.click("[data-pass]").await?;
    for (name, keys) in answers {
        let round = last_round(window).await?;
        let voters = round["voters"].as_array().ok_or("nobody votes")?;
        let own = voters.iter().find(|voter| voter["name"] == *name).ok_or("is not asked")?;
        window.see("[data-code]").await?;
        window.keys(own["code"].as_str().ok_or("no code")?).await?;
        window.keys(Key::Enter).await?;
        window.see(&format!("[data-ballot='{name}']")).await?;
        window.keys(*keys).await?;
        window.see("[data-hand-in]:focus").await?;
        window.keys(Key::Enter).await?;
        window.see("[data-next]").await?;
        // Nothing of a ballot stays for the next person to see.
        let seen = window.driver().execute("return document.body.innerText;", Vec::new()).await?;
        assert!(!seen.json().as_str().unwrap_or_default().contains(name), "{name} is still to be read");
        window.click("[data-next]").await?;
    }
    window.click("[data-leave]").await?;
    window.click("[data-reveal]").await?;
    window.click("dialog[open] [data-first]").await?;
    window.see("[data-dots]").await?;
    Ok(())
}

#[tokio::test]
async fn four_people_rate_blind_and_then_again() -> Outcome {
    let _alone = ONE.lock().await;
    let window = Window::open(&["--sample", "northwind"]).await?;
    window.see("main[data-screen=journey]").await?;
    let respondents = reading(&window, "ratings").await?["respondents"].take();
    let four: Vec<Value> = respondents.as_array().ok_or("nobody")?.iter().take(4).cloned().collect();
    let names: Vec<&str> = four.iter().filter_map(|row| row["name"].as_str()).collect();
    let map = reading(&window, "journey").await?["map"]["map"]["id"].take();
    let begin = |name: &str| {
        // One phase, so that each ballot asks a few questions only.
        let invited: Vec<Value> =
            four.iter().map(|row| json!({ "respondent": row["id"], "phases": ["adopt"] })).collect();
        let raters = json!({ "named": invited });
        json!({ "edit": { "edit": "begin_round", "map": map, "name": name, "begun": "2026-11-21", "raters": raters }, "focus": { "screen": "ratings" } })
    };
    window.call("edit", begin("First")).await?;
    let asked = last_round(&window).await?["voters"][0]["asked"].as_u64().ok_or("nothing is asked")?;
    let keys = |key: &str| key.repeat(usize::try_from(asked).unwrap_or_default());
    ask(&window, '2', "ratings").await?;
    let first = [keys("1"), keys("2"), keys("5"), keys("?")];
    let answers: Vec<(&str, &str)> = names.iter().copied().zip(first.iter().map(String::as_str)).collect();
    rate_and_reveal(&window, &answers).await?;
    let round = last_round(&window).await?;
    let results = round["results"].as_array().ok_or("nothing was revealed")?;
    let rated: Vec<&Value> = results.iter().filter(|stage| stage["scores"][0]["n"] == 3).collect();
    assert_eq!(rated.len() * 3, usize::try_from(asked)?, "three scores and one who does not know");
    let score = &rated[0]["scores"][0];
    assert_eq!((score["median"].as_f64(), score["dont_know"].as_u64()), (Some(2.0), Some(1)));
    window.picture("revealed").await?;

    window.call("edit", begin("Second")).await?;
    ask(&window, '1', "journey").await?;
    ask(&window, '2', "ratings").await?;
    let second = [keys("2"), keys("2"), keys("5"), keys("?")];
    let answers: Vec<(&str, &str)> = names.iter().copied().zip(second.iter().map(String::as_str)).collect();
    rate_and_reveal(&window, &answers).await?;
    let compared = last_round(&window).await?["compared"].take();
    assert_eq!((&compared["changed"], &compared["stability"]), (&json!(asked), &json!("moving")));
    window.picture("second-round").await?;
    window.close().await?;
    Ok(())
}

/// What the plan screen shows, and the plays in the plan.
async fn planned(window: &Window) -> Outcome<(Value, Vec<String>)> {
    let plan = reading(window, "plan").await?;
    let plays = plan["plays"].as_array().ok_or("no plays")?;
    let ids = plays.iter().filter_map(|row| row["play"]["id"].as_str().map(str::to_owned)).collect();
    Ok((plan, ids))
}

/// Has a plan made, and takes what is proposed.
async fn make_a_plan(window: &Window) -> Outcome {
    window.click("[data-generate]").await?;
    window.see("dialog[open] button[data-adopt], dialog[open] footer button").await?;
    window.keys(Key::Enter).await?;
    window.until("the dialog is gone", "return document.querySelector('dialog[open]') === null").await
}

/// Chooses a play in the plan. A bar of one quarter holds no text, and WebKit's driver does not take it for shown.
async fn choose_play(window: &Window, play: &str) -> Outcome {
    let script = format!(
        "const bar = document.querySelector(\"[data-play='{play}']\"); bar?.click(); return bar?.ariaPressed === 'true'"
    );
    window.until("the play is chosen", &script).await
}

#[tokio::test]
async fn a_plan_is_made_again_without_losing_an_edit_and_its_case_is_compared() -> Outcome {
    let _alone = ONE.lock().await;
    let window = Window::open(&["--sample", "northwind"]).await?;
    window.see("main[data-screen=journey]").await?;
    ask(&window, '4', "plan").await?;

    // Capacity set.
    window.click("[data-frame]").await?;
    let periods = window.see("dialog[open] input[type=number][max='20']").await?;
    periods.click().await?;
    window.control('a').await?;
    window.keys("10").await?;
    window.keys(Key::Enter).await?;
    window.until("the dialog is gone", "return document.querySelector('dialog[open]') === null").await?;
    assert_eq!(planned(&window).await?.0["frame"]["periods"], 10);

    // A plan generated; its first play is begun.
    make_a_plan(&window).await?;
    let (plan, ids) = planned(&window).await?;
    assert!(plan["gap_after"].as_f64() < plan["gap_before"].as_f64(), "the plan closes nothing");
    let (first, last) = (ids.first().ok_or("an empty plan")?, ids.last().ok_or("an empty plan")?);
    choose_play(&window, first).await?;
    window.click("[data-play-progress] [role=radio]:nth-of-type(2)").await?;
    let begun =
        format!("return document.querySelector(\"[data-play='{first}'][data-state=begun]\") !== null");
    window.until("the play is begun", &begun).await?;

    // The last one rejected, and the plan generated again: it stays out, what was edited stays.
    choose_play(&window, last).await?;
    window.click("aside .button.danger").await?;
    window.see("aside form textarea").await?;
    window.keys("Nobody would buy it").await?;
    window.click("aside form .button.primary").await?;
    window
        .until("it is out", &format!("return document.querySelector(\"[data-play='{last}']\") === null"))
        .await?;
    make_a_plan(&window).await?;
    let (plan, again) = planned(&window).await?;
    assert!(!again.contains(last), "{last} is in again");
    let begun = plan["plays"].as_array().ok_or("no plays")?.iter().find(|row| row["play"]["id"] == **first);
    assert_eq!(begun.ok_or("the first is gone")?["progress"]["state"], "begun");

    // Scenarios compared.
    window
        .driver()
        .execute("document.querySelectorAll('main [role=radiogroup] [role=radio]')[1].click()", Vec::new())
        .await?;
    window
        .until("the case is shown", "return document.querySelector('main h1').innerText.includes('staying')")
        .await?;
    window.see("main table thead th:nth-of-type(4)").await?;
    let case = reading(&window, "case").await?;
    let scenarios = case["scenarios"].as_array().ok_or("no case")?;
    assert!(scenarios.len() >= 3, "nothing to compare");
    window.picture("case").await?;

    // The case exported: a chart that an office program can edit.
    let slide = export(&window, "商业论证.pptx").await?;
    let chart = b"ppt/charts/chart1.xml";
    assert!(slide.windows(chart.len()).any(|bytes| bytes == chart), "the slide holds no chart of the case");
    window.close().await?;
    Ok(())
}
