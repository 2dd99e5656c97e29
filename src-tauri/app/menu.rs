//! The menu bar. What is chosen goes to the screen by name; the screen knows what it means there.

use desk::Desk;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tauri::menu::{MenuBuilder, MenuItem, MenuItemBuilder, PredefinedMenuItem, Submenu, SubmenuBuilder};
use tauri::{AppHandle, Emitter, Manager, Wry};

/// The menus of the bar; [`fill`] puts their items in.
pub(crate) struct Bar {
    file: Submenu<Wry>,
    edit: Submenu<Wry>,
    view: Submenu<Wry>,
    help: Submenu<Wry>,
}

/// The items that change while the program runs.
pub(crate) struct Changing {
    undo: MenuItem<Wry>,
    redo: MenuItem<Wry>,
    recent: Submenu<Wry>,
}

/// What of the menus is there.
#[derive(Default)]
pub(crate) enum Menus {
    /// Nothing.
    #[default]
    None,
    /// Their names alone, until the first screen is shown.
    Empty(Bar),
    /// All of them.
    Filled(Changing),
}

/// Shows the menu bar in the person's language. Its menus are still empty: to make sixty items takes longer than a
/// person who waits for the window should, and no shorter while the window is made.
pub(crate) fn show(app: &AppHandle) -> tauri::Result<()> {
    let words = app.state::<Arc<Desk>>().words();
    let submenu = |id: &str| SubmenuBuilder::new(app, words.word(&format!("menu-{id}"))).build();
    let bar = Bar {
        file: submenu("file")?,
        edit: submenu("edit")?,
        view: submenu("view")?,
        help: submenu("help")?,
    };
    app.set_menu(MenuBuilder::new(app).items(&[&bar.file, &bar.edit, &bar.view, &bar.help]).build()?)?;
    *locked(&app.state::<Mutex<Menus>>()) = Menus::Empty(bar);
    Ok(())
}

/// Fills the menus, once the window has something to show.
pub(crate) fn fill(app: &AppHandle) {
    on_main_thread(app, |app| {
        let state = app.state::<Mutex<Menus>>();
        let mut menus = locked(&state);
        let Menus::Empty(bar) = &*menus else { return Ok(()) };
        let changing = put_items(app, bar)?;
        update(app, &changing)?;
        *menus = Menus::Filled(changing);
        Ok(())
    });
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
            "scene"
                | "view"
                | "preferences"
                | "suggest_path"
                | "generate_plan"
                | "plan_progress"
                | "plan_proposal"
                | "export"
        )
    {
        return;
    }
    if new_words {
        on_main_thread(app, show);
        fill(app);
        return;
    }
    on_main_thread(app, |app| match &*locked(&app.state::<Mutex<Menus>>()) {
        Menus::Filled(changing) => update(app, changing),
        Menus::None | Menus::Empty(_) => Ok(()),
    });
}

/// Does something to the menus, which belong to the thread that draws.
fn on_main_thread(app: &AppHandle, work: impl FnOnce(&AppHandle) -> tauri::Result<()> + Send + 'static) {
    let there = app.clone();
    let _ = app.run_on_main_thread(move || {
        if let Err(error) = work(&there) {
            tauri_plugin_log::log::warn!("the menu does not follow: {error}");
        }
    });
}

/// Says what has changed, and touches nothing that has not.
fn update(app: &AppHandle, changing: &Changing) -> tauri::Result<()> {
    let desk = app.state::<Arc<Desk>>();
    let (undo, redo) = desk.steps();
    for (item, step) in [(&changing.undo, undo), (&changing.redo, redo)] {
        if item.text()? != step.words {
            item.set_text(&step.words)?;
        }
        if item.is_enabled()? != step.possible {
            item.set_enabled(step.possible)?;
        }
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

/// Puts the items into the menus.
fn put_items(app: &AppHandle, bar: &Bar) -> tauri::Result<Changing> {
    let words = app.state::<Arc<Desk>>().words();
    let item = |id: &str| MenuItemBuilder::with_id(id, words.word(&format!("menu-{id}")));
    let plain = |id: &str| item(id).build(app);
    let keyed = |id: &str, keys: &str| item(id).accelerator(keys).build(app);
    let line = || PredefinedMenuItem::separator(app);

    let recent = SubmenuBuilder::new(app, words.word("menu-recent")).build()?;
    bar.file.append_items(&[
        &keyed("new", "CmdOrCtrl+N")?,
        &keyed("open", "CmdOrCtrl+O")?,
        &recent,
        &plain("import")?,
        &plain("import-here")?,
        &line()?,
        &keyed("save-copy", "CmdOrCtrl+Shift+S")?,
        &keyed("export", "CmdOrCtrl+E")?,
        &line()?,
        &keyed("close", "CmdOrCtrl+W")?,
        &keyed("quit", "CmdOrCtrl+Q")?,
    ])?;

    // Undo and redo have no accelerator here: within a text that is being typed they belong to the text, and
    // the screen knows which is meant.
    let undo = plain("undo")?;
    let redo = plain("redo")?;
    bar.edit.append_items(&[
        &undo,
        &redo,
        &line()?,
        &PredefinedMenuItem::cut(app, Some(&words.word("menu-cut")))?,
        &PredefinedMenuItem::copy(app, Some(&words.word("menu-copy")))?,
        &PredefinedMenuItem::paste(app, Some(&words.word("menu-paste")))?,
        &line()?,
        &keyed("find-text", "CmdOrCtrl+F")?,
        &keyed("replace-text", "CmdOrCtrl+H")?,
        &keyed("find", "CmdOrCtrl+K")?,
    ])?;

    bar.view.append_items(&[
        &keyed("journey", "CmdOrCtrl+1")?,
        &keyed("ratings", "CmdOrCtrl+2")?,
        &keyed("spectrum", "CmdOrCtrl+3")?,
        &keyed("plan", "CmdOrCtrl+4")?,
        &line()?,
        &keyed("maps", "F6")?,
        &keyed("compare", "F7")?,
        &keyed("missing", "F8")?,
        &line()?,
        &keyed("present", "F5")?,
        &plain("theme")?,
        &plain("language")?,
    ])?;

    bar.help.append(&keyed("shortcuts", "F1")?)?;
    Ok(Changing { undo, redo, recent })
}
