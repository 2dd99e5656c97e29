//! The menu bar. What is chosen goes to the screen by name; the screen knows what it means there.

use desk::Desk;
use std::sync::Arc;
use tauri::menu::{Menu, MenuBuilder, MenuItem, MenuItemBuilder, PredefinedMenuItem, SubmenuBuilder};
use tauri::{AppHandle, Emitter, Manager, Wry};

/// The items whose words change while the program runs.
struct Changing {
    undo: MenuItem<Wry>,
    redo: MenuItem<Wry>,
}

/// Shows the menu bar in the person's language, with their recent files.
pub(crate) fn show(app: &AppHandle) -> tauri::Result<()> {
    let (menu, changing) = build(app)?;
    app.set_menu(menu)?;
    app.manage(std::sync::Mutex::new(changing));
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
    match command {
        "set_preferences" | "open" | "open_sample" | "new_workbook" | "import_file" | "close" | "forget_recent" => {
            let app_for_menu = app.clone();
            let _ = app.run_on_main_thread(move || {
                if let Ok((menu, changing)) = build(&app_for_menu) {
                    let _ = app_for_menu.set_menu(menu);
                    if let Some(state) = app_for_menu.try_state::<std::sync::Mutex<Changing>>() {
                        *state.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = changing;
                    }
                }
            });
        }
        "edit" | "undo" | "redo" => {
            let desk = Arc::clone(&app.state::<Arc<Desk>>());
            let app_for_items = app.clone();
            let _ = app.run_on_main_thread(move || {
                let state = app_for_items.state::<std::sync::Mutex<Changing>>();
                let changing = state.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
                let (undo, redo) = desk.steps();
                let _ = changing.undo.set_text(&undo.words);
                let _ = changing.undo.set_enabled(undo.possible);
                let _ = changing.redo.set_text(&redo.words);
                let _ = changing.redo.set_enabled(redo.possible);
            });
        }
        _ => {}
    }
}

fn build(app: &AppHandle) -> tauri::Result<(Menu<Wry>, Changing)> {
    let desk = Arc::clone(&app.state::<Arc<Desk>>());
    let words = desk.words();
    let item = |id: &str| MenuItemBuilder::with_id(id, words.word(&format!("menu-{id}")));
    let submenu = |id: &str| SubmenuBuilder::new(app, words.word(&format!("menu-{id}")));

    let mut recent = submenu("recent");
    let files = desk.recent_titles();
    for (number, title) in files.iter().enumerate() {
        recent = recent.item(&MenuItemBuilder::with_id(format!("recent-{number}"), title).build(app)?);
    }
    let recent = recent.enabled(!files.is_empty()).build()?;

    let file = submenu("file")
        .item(&item("new").accelerator("CmdOrCtrl+N").build(app)?)
        .item(&item("open").accelerator("CmdOrCtrl+O").build(app)?)
        .item(&recent)
        .item(&item("import").build(app)?)
        .separator()
        .item(&item("save-copy").accelerator("CmdOrCtrl+Shift+S").build(app)?)
        .item(&item("export").accelerator("CmdOrCtrl+E").build(app)?)
        .separator()
        .item(&item("close").accelerator("CmdOrCtrl+W").build(app)?)
        .item(&item("quit").accelerator("CmdOrCtrl+Q").build(app)?)
        .build()?;

    // Undo and redo have no accelerator here: within a text that is being typed they belong to the text, and
    // the screen knows which is meant.
    let (undo_step, redo_step) = desk.steps();
    let undo = MenuItemBuilder::with_id("undo", &undo_step.words).enabled(undo_step.possible).build(app)?;
    let redo = MenuItemBuilder::with_id("redo", &redo_step.words).enabled(redo_step.possible).build(app)?;
    let edit = submenu("edit")
        .item(&undo)
        .item(&redo)
        .separator()
        .item(&PredefinedMenuItem::cut(app, Some(&words.word("menu-cut")))?)
        .item(&PredefinedMenuItem::copy(app, Some(&words.word("menu-copy")))?)
        .item(&PredefinedMenuItem::paste(app, Some(&words.word("menu-paste")))?)
        .separator()
        .item(&item("find").accelerator("CmdOrCtrl+K").build(app)?)
        .build()?;

    let view = submenu("view")
        .item(&item("journey").accelerator("CmdOrCtrl+1").build(app)?)
        .item(&item("ratings").accelerator("CmdOrCtrl+2").build(app)?)
        .item(&item("spectrum").accelerator("CmdOrCtrl+3").build(app)?)
        .item(&item("plan").accelerator("CmdOrCtrl+4").build(app)?)
        .separator()
        .item(&item("present").accelerator("F5").build(app)?)
        .item(&item("theme").build(app)?)
        .item(&item("language").build(app)?)
        .build()?;

    let help = submenu("help").item(&item("shortcuts").accelerator("F1").build(app)?).build()?;

    let menu = MenuBuilder::new(app).items(&[&file, &edit, &view, &help]).build()?;
    Ok((menu, Changing { undo, redo }))
}
