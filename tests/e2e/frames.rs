//! How much of a frame script and layout take in the real window, where it has most to do: while the largest map that a
//! workbook holds is scrolled or typed into, while its ratings are scrolled, and while a mark is dragged among sixty; and how long a changed figure of the
//! case takes until all that follows from it stands there. Painting is left out: a graphics card does it, and where there is none this very
//! thread. So each frame is measured when the one before has been painted ([`SCROLLED`], [`DRAGGED`] and [`CHANGED`] rest for 250 ms); it
//! does the same work as at 60 frames a second, since each scrolls or drags as far.

use clientline_e2e::{Outcome, Window};
use serde_json::{Value, json};

/// Script and layout of a frame that leave room for painting at 60 frames a second, ms.
const FRAME: f64 = 8.0;
/// One frame at 60 a second, ms.
const SHOWN: f64 = 16.0;

/// Where there is no graphics card, painting takes many times as long as what is measured.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(300);

/// Scrolls by so many pixels a frame to the right and down, and measures from the first listener of the scroll to a forced layout in the same frame.
const SCROLLED: &str = "
    const right = arguments[0];
    const down = arguments[1];
    const done = arguments[arguments.length - 1];
    const room = document.querySelector('[role=grid]').closest('.room');
    const times = [];
    let begun = null;
    const measure = () => {
        if (begun !== null) { void room.offsetHeight; times.push(performance.now() - begun); begun = null; }
        if (times.length === 120) { removeEventListener('scroll', begin, true); done(times); return; }
        setTimeout(() => {
            const way = times.length % 60 < 30 ? 1 : -1;
            room.scrollLeft += way * right;
            room.scrollTop += way * down;
            requestAnimationFrame(measure);
        }, 250);
    };
    const begin = () => { begun ??= performance.now(); };
    addEventListener('scroll', begin, true);
    requestAnimationFrame(measure);
";

/// From a key to a forced layout behind what the letter changed.
const TYPED: &str = "
    window.letters = [];
    let begun = 0;
    addEventListener('keydown', () => { begun = performance.now(); }, true);
    addEventListener('input', () => queueMicrotask(() => queueMicrotask(() => {
        void document.body.offsetHeight;
        window.letters.push(performance.now() - begun);
    })), true);
";

/// Drags a mark by about one figure a frame, and measures what is done in this thread for each picture that comes back:
/// the listener of the pointer, reading the reply (once more, as the shell reads it), and from there to a forced layout
/// behind the marks that moved.
const DRAGGED: &str = "
    const done = arguments[arguments.length - 1];
    const handle = '[data-handle=\"offering/offering-0/position\"]';
    const mark = () => document.querySelector(handle);
    const chart = mark().closest('svg');
    const box = mark().getBoundingClientRect();
    const at = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    const point = (kind) => mark().dispatchEvent(new PointerEvent(kind, { bubbles: true, cancelable: true, pointerId: 1, button: 0, clientX: at.x, clientY: at.y }));
    Element.prototype.setPointerCapture = () => {};
    let spent = 0;
    let replied = null;
    const read = Response.prototype.json;
    Response.prototype.json = function () {
        return read.call(this).then((reply) => {
            const text = JSON.stringify(reply);
            const begun = performance.now();
            JSON.parse(text);
            replied = performance.now();
            spent += replied - begun;
            return reply;
        });
    };
    const pictures = [];
    new MutationObserver(() => {
        if (replied === null) return;
        void chart.getBoundingClientRect();
        pictures.push(spent + performance.now() - replied);
        spent = 0;
        replied = null;
    }).observe(chart, { subtree: true, childList: true, attributes: true, characterData: true });
    let moves = 0;
    let resting = null;
    const move = () => {
        resting = null;
        at.x += ++moves % 60 < 30 ? 8 : -8;
        const begun = performance.now();
        point('pointermove');
        queueMicrotask(() => queueMicrotask(() => {
            void chart.getBoundingClientRect();
            spent += performance.now() - begun;
        }));
    };
    // As a pointer does it: between two frames, so that the chart is asked for in the one that follows.
    const frame = () => {
        if (pictures.length < 120 && moves < 2000) {
            resting ??= setTimeout(move, 250);
            requestAnimationFrame(frame);
            return;
        }
        Response.prototype.json = read;
        point('pointercancel');
        done(pictures);
    };
    point('pointerdown');
    requestAnimationFrame(frame);
";

/// Types another figure for a driver of the case, and once that was painted measures from the key that sends it to a forced layout
/// behind what the reply changed: the figures, and then the chart.
const CHANGED: &str = "
    const done = arguments[arguments.length - 1];
    const main = document.querySelector('main');
    const field = document.querySelector('tr[data-driver=churn]').querySelectorAll('input')[1];
    const times = { figures: [], chart: [] };
    let begun = null;
    let missing = new Set();
    const type = () => {
        field.value = String(1 + times.chart.length % 10 / 10);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        setTimeout(send, 250);
    };
    const send = () => {
        missing = new Set(['figures', 'chart']);
        begun = performance.now();
        field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    };
    const seen = new MutationObserver((changes) => {
        for (const what of new Set(changes.map(({ target }) => (target.parentElement.closest('svg') === null ? 'figures' : 'chart')))) {
            if (!missing.delete(what)) continue;
            void main.offsetHeight;
            times[what].push(performance.now() - begun);
        }
        if (begun === null || missing.size > 0) return;
        begun = null;
        if (times.chart.length < 60) setTimeout(type, 250);
        else { seen.disconnect(); done(times); }
    });
    seen.observe(main, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['points', 'x1', 'transform'] });
    setTimeout(type, 250);
";

fn main() -> Outcome {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(measure())
}

async fn measure() -> Outcome {
    largest_map().await?;
    full_spectrum().await?;
    business_case().await
}

async fn largest_map() -> Outcome {
    let window = opened(&domain::testing::large_workbook(200, 20, 100, 12)).await?;
    // From end to end in five seconds, and in less than three; likewise below.
    for step in [80, 160] {
        let frames = window.driver().execute_async(SCROLLED, vec![json!(step), json!(12)]).await?;
        report(
            &format!("scrolling 200 stages × 20 lanes by {step} px a frame, script and layout"),
            frames.json(),
            FRAME,
        )?;
    }

    window.click("tbody tr:nth-child(2) [role=gridcell]").await?;
    window.driver().execute(TYPED, Vec::new()).await?;
    for _ in 0..8 {
        window.keys("so much to say").await?;
    }
    let letters = window.driver().execute("return window.letters;", Vec::new()).await?;
    report("a letter typed into one of its cells", letters.json(), SHOWN)?;

    window.control('2').await?;
    window.see("[data-dots] td svg").await?;
    for step in [40, 80] {
        let frames = window.driver().execute_async(SCROLLED, vec![json!(0), json!(step)]).await?;
        report(
            &format!("scrolling the ratings of 200 stages by 100 respondents by {step} px a frame"),
            frames.json(),
            FRAME,
        )?;
    }
    window.close().await?;
    Ok(())
}

async fn full_spectrum() -> Outcome {
    let window = opened(&domain::testing::large_workbook(4, 4, 4, 60)).await?;
    window.control('3').await?;
    window.see("[data-handle='offering/offering-0/position']").await?;
    let frames = window.driver().execute_async(DRAGGED, Vec::new()).await?;
    report("dragging one of 60 offerings, script and layout a frame", frames.json(), FRAME)?;
    window.close().await?;
    Ok(())
}

async fn business_case() -> Outcome {
    let window = Window::open(&["--sample", "northwind"]).await?;
    window.driver().set_script_timeout(PATIENCE).await?;
    window.control('4').await?;
    window.see("main [role=radiogroup]").await?;
    window
        .driver()
        .execute("document.querySelectorAll('main [role=radiogroup] [role=radio]')[1].click()", Vec::new())
        .await?;
    window.see("tr[data-driver=churn] input").await?;
    window.see("main .live svg").await?;
    let times = window.driver().execute_async(CHANGED, Vec::new()).await?;
    let of = |what: &str| times.json().get(what).cloned().unwrap_or_default();
    report("a driver of the case, from the key to its figures", &of("figures"), SHOWN)?;
    report("the same, to the chart behind them", &of("chart"), SHOWN)?;
    window.close().await?;
    Ok(())
}

/// A window with a workbook, which shows its map.
async fn opened(workbook: &domain::Workbook) -> Outcome<Window> {
    let home = tempfile::tempdir()?;
    let from = home.path().join("large.json");
    std::fs::write(&from, storage::json::write(workbook)?)?;
    let file = home.path().join("large.clientline");
    desk::Desk::new(desk::Places::within(home.path())).import_into(
        &from,
        &file,
        &desk::imports::Options::default(),
    )?;
    let window = Window::open_at_home(&[&file.display().to_string()], home).await?;
    window.see("[role=grid]").await?;
    window.driver().set_script_timeout(PATIENCE).await?;
    Ok(window)
}

#[expect(clippy::print_stdout, reason = "A benchmark says what it measured.")]
fn report(what: &str, times: &Value, wanted: f64) -> Outcome {
    let mut times: Vec<f64> = times.as_array().ok_or("no times")?.iter().filter_map(Value::as_f64).collect();
    times.sort_by(f64::total_cmp);
    let at = |share: usize| times.get((times.len() * share / 100).min(times.len().saturating_sub(1)));
    let (Some(median), Some(most), Some(worst)) = (at(50), at(95), at(100)) else {
        return Err(format!("{what}: nothing was measured").into());
    };
    println!(
        "{what}: median {median:.1} ms, 95 % within {most:.1} ms, worst {worst:.1} ms ({} measured; wanted {})",
        times.len(),
        json!(wanted)
    );
    Ok(())
}
