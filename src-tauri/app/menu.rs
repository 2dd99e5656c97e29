//! The menu bar. What is chosen goes to the screen by name; the screen knows what it means there.

use desk::Desk;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tauri::menu::{
    Menu, MenuBuilder, MenuItem, MenuItemBuilder, PredefinedMenuItem, Submenu, SubmenuBuilder,
};
use tauri::{AppHandle, Emitter, Manager, Wry};

/// The items that change while the program runs.
struct Changing {
    undo: MenuItem<Wry>,
    redo: MenuItem<Wry>,
    recent: Submenu<Wry>,
}

/// Shows the menu bar in the person's language, with their recent files.
pub(crate) fn show(app: &AppHandle) -> tauri::Result<()> {
    let (menu, changing) = build(app)?;
    app.set_menu(menu)?;
    fill(app, &changing)?;
    if let Some(state) = app.try_state::<Mutex<Changing>>() {
        *locked(&state) = changing;
    } else {
        app.manage(Mutex::new(changing));
    }
    Ok(())
}

/// Tells the screen what was chosen.
pub(crate) fn chosen(app: &AppHandle, id: &str) {
    if id == "quit" {
        app.exit(0);
        return;
    }
    let _ = app.emit("menu", id);
}

/// Keeps the menu true after a command: its language, its recent files, and what undo would take back.
pub(crate) fn follow(app: &AppHandle, command: &str) {
    let new_words = command == "set_preferences";
    if !new_words
        && matches!(
            command,
            "scene" | "view" | "preferences" | "suggest_path" | "generate_plan" | "plan_progress" | "export"
        )
    {
        return;
    }
    let app_in_menu = app.clone();
    let _ = app.run_on_main_thread(move || {
        let done = if new_words {
            show(&app_in_menu)
        } else {
            let state = app_in_menu.state::<Mutex<Changing>>();
            let changing = locked(&state);
            fill(&app_in_menu, &changing)
        };
        if let Err(error) = done {
            tauri_plugin_log::log::warn!("the menu does not follow: {error}");
        }
    });
}

/// Fills in what changes, and touches nothing that has not.
fn fill(app: &AppHandle, changing: &Changing) -> tauri::Result<()> {
    let desk = app.state::<Arc<Desk>>();
    let (undo, redo) = desk.steps();
    for (item, step) in [(&changing.undo, undo), (&changing.redo, redo)] {
        item.set_text(&step.words)?;
        item.set_enabled(step.possible)?;
    }
    let wanted = desk.recent_titles();
    let shown = changing.recent.items()?;
    let titles: Vec<_> =
        shown.iter().filter_map(|item| item.as_menuitem().and_then(|item| item.text().ok())).collect();
    if titles != wanted {
        for item in &shown {
            changing.recent.remove(item)?;
        }
        for (number, title) in wanted.iter().enumerate() {
            changing
                .recent
                .append(&MenuItemBuilder::with_id(format!("recent-{number}"), title).build(app)?)?;
        }
    }
    changing.recent.set_enabled(!wanted.is_empty())
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn build(app: &AppHandle) -> tauri::Result<(Menu<Wry>, Changing)> {
    let desk = Arc::clone(&app.state::<Arc<Desk>>());
    let words = desk.words();
    let item = |id: &str| MenuItemBuilder::with_id(id, words.word(&format!("menu-{id}")));
    let submenu = |id: &str| SubmenuBuilder::new(app, words.word(&format!("menu-{id}")));

    let recent = submenu("recent").build()?;

    let file = submenu("file")
        .item(&item("new").accelerator("CmdOrCtrl+N").build(app)?)
        .item(&item("open").accelerator("CmdOrCtrl+O").build(app)?)
        .item(&recent)
        .item(&item("import").build(app)?)
        .item(&item("import-here").build(app)?)
        .separator()
        .item(&item("save-copy").accelerator("CmdOrCtrl+Shift+S").build(app)?)
        .item(&item("export").accelerator("CmdOrCtrl+E").build(app)?)
        .separator()
        .item(&item("close").accelerator("CmdOrCtrl+W").build(app)?)
        .item(&item("quit").accelerator("CmdOrCtrl+Q").build(app)?)
        .build()?;

    // Undo and redo have no accelerator here: within a text that is being typed they belong to the text, and
    // the screen knows which is meant.
    let undo = item("undo").build(app)?;
    let redo = item("redo").build(app)?;
    let edit = submenu("edit")
        .item(&undo)
        .item(&redo)
        .separator()
        .item(&PredefinedMenuItem::cut(app, Some(&words.word("menu-cut")))?)
        .item(&PredefinedMenuItem::copy(app, Some(&words.word("menu-copy")))?)
        .item(&PredefinedMenuItem::paste(app, Some(&words.word("menu-paste")))?)
        .separator()
        .item(&item("find-text").accelerator("CmdOrCtrl+F").build(app)?)
        .item(&item("replace-text").accelerator("CmdOrCtrl+H").build(app)?)
        .item(&item("find").accelerator("CmdOrCtrl+K").build(app)?)
        .build()?;

    let view = submenu("view")
        .item(&item("journey").accelerator("CmdOrCtrl+1").build(app)?)
        .item(&item("ratings").accelerator("CmdOrCtrl+2").build(app)?)
        .item(&item("spectrum").accelerator("CmdOrCtrl+3").build(app)?)
        .item(&item("plan").accelerator("CmdOrCtrl+4").build(app)?)
        .separator()
        .item(&item("maps").accelerator("F6").build(app)?)
        .item(&item("compare").accelerator("F7").build(app)?)
        .item(&item("missing").accelerator("F8").build(app)?)
        .separator()
        .item(&item("present").accelerator("F5").build(app)?)
        .item(&item("theme").build(app)?)
        .item(&item("language").build(app)?)
        .build()?;

    let help = submenu("help").item(&item("shortcuts").accelerator("F1").build(app)?).build()?;

    let menu = MenuBuilder::new(app).items(&[&file, &edit, &view, &help]).build()?;
    Ok((menu, Changing { undo, redo, recent }))
}
