//! Clientline in a window of its own.
//!
//! This package knows the shell (windows, menus, dialogs, the file a person double-clicked) and nothing of the
//! method: every command goes through to the desk as it came.

// A console window behind the real one would be odd on Windows.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod menu;
mod start;
mod window;

use desk::{Desk, Failure, Places};
use serde_json::Value;
use serde_json::value::RawValue;
use std::sync::{Arc, Mutex};
use tauri::{AppHandle, Manager, State, WebviewWindow};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    #[cfg(target_os = "linux")]
    window::choose_painter();
    let folder = std::env::current_dir().unwrap_or_default();
    let wish = start::Wish::from_arguments(std::env::args_os().skip(1), &folder);
    let desk = Arc::new(Desk::new(Places::of_this_person()));
    let mut builder = tauri::Builder::default();
    // Window tests run several at a time, each with a home of its own.
    if std::env::var_os("TAURI_AUTOMATION").is_none_or(|value| value.is_empty()) {
        builder = builder.plugin(tauri_plugin_single_instance::init(|app, arguments, folder| {
            window::come_forward(app);
            let arguments = arguments.into_iter().skip(1).map(Into::into);
            start::open_later(app, start::Wish::from_arguments(arguments, folder.as_ref()));
        }));
    }
    let built = builder
        .plugin(tauri_plugin_log::Builder::new().level(tauri_plugin_log::log::LevelFilter::Info).build())
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .manage(Arc::clone(&desk))
        .manage(Mutex::new(menu::Menus::default()))
        .invoke_handler(tauri::generate_handler![call, started_with, name_window])
        .on_menu_event(|app, event| menu::chosen(app, event.id().as_ref()))
        .setup(move |app| {
            // Only here is it sure that this process stays: a second one hands its wish over and ends before.
            app.manage(start::Start::granting(wish, desk));
            menu::show(app.handle())?;
            window::open(app.handle())?;
            Ok(())
        })
        .build(tauri::generate_context!());
    match built {
        Ok(app) => app.run(|app, event| start::on_event(app, &event)),
        Err(error) => {
            // Without a window there is only the terminal to say it to.
            use std::io::Write;
            let _ = writeln!(std::io::stderr(), "Clientline could not open a window: {error}");
            std::process::exit(1);
        }
    }
}

/// One command of the desk. It may wait for the disk, and so stays off the thread that draws.
#[tauri::command]
async fn call(
    app: AppHandle,
    desk: State<'_, Arc<Desk>>,
    name: String,
    args: Value,
) -> Result<Box<RawValue>, Failure> {
    let desk = Arc::clone(&desk);
    let command = name.clone();
    let answer = tauri::async_runtime::spawn_blocking(move || desk.call(&command, args))
        .await
        .unwrap_or_else(|stopped| Err(Failure::stopped(&stopped.to_string())));
    if let Err(failure) = &answer {
        tauri_plugin_log::log::warn!("{name}: {failure}");
    }
    menu::follow(&app, &name);
    if name == "set_preferences" {
        window::look(&app);
    }
    answer
}

/// What the program was started with: asked once by the screen, while its program is still being read.
#[tauri::command]
async fn started_with(app: AppHandle) -> start::Beginning {
    let taken = tauri::async_runtime::spawn_blocking(move || app.state::<start::Start>().take()).await;
    taken.unwrap_or_default()
}

/// Names the window after what it shows, which is shown then.
#[tauri::command]
fn name_window(app: AppHandle, window: WebviewWindow, title: &str) -> tauri::Result<()> {
    window.set_title(title)?;
    // From another thread: from this one the menus would be filled first, and the name would wait for them.
    tauri::async_runtime::spawn(async move { menu::fill(&app) });
    Ok(())
}
