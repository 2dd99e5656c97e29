# Workbook files: what can go wrong with them, and what to do next.
# $name is what people call the workbook, $path where its file is.

error-not_found = There is no file “{ $path }”.
    .next = It may have been moved, renamed or deleted. Look for it, then open it again.
error-no_folder = There is no folder “{ $folder }” to put “{ $name }” in.
    .next = Choose another folder, or make that one first.
error-already_exists = There is a file “{ $path }” already.
    .next = Choose another name, or say that the file may be replaced.
error-not_a_workbook = “{ $name }” is not a Clientline workbook: it is { $found }.
    .next = Choose a file that ends in .clientline. To bring in a JSON or Mermaid file, import it.
error-newer = “{ $name }” was made with a newer Clientline.
    .next = Update to Clientline { $needed } or later, then open it again.
error-damaged = “{ $name }” is damaged: { $detail }.
    .next = Open a backup copy of it, or ask whoever sent it to send it again.
error-foreign_schema = “{ $name }” has a part that Clientline never writes ({ $object }), so it was not opened.
    .next = Somebody changed the file with another program. Ask where it comes from, or open a backup copy.
error-too_large = “{ $name }” has { $megabytes } MB; a workbook has at most { $allowed }.
    .next = Check that it is the file you meant.
error-contents = “{ $name }” cannot be used: { $problem }
    .next = Open a backup copy of it, or ask whoever made the file.
error-open_elsewhere = “{ $name }” is open elsewhere, so it cannot be replaced.
    .next = Close it there, or choose another name.
error-same_file = “{ $name }” is the open workbook itself.
    .next = Every edit is saved already. For a copy, choose another name.
error-read_only = “{ $name }” is open for reading only. { $reason }
    .next = Save a copy and go on there.
error-replaced = Another file took the place of “{ $name }” while it was open.
    .next = Your work is still here. Save a copy under another name.
error-deleted = “{ $name }” was deleted or moved while it was open.
    .next = Your work is still here. Save a copy, then go on there.
error-disk_full = Could not { $action } “{ $name }”: the disk is full.
    .next = Free some space, then try again. Nothing that was saved before is lost.
error-too_much = The change is too large to be stored in “{ $name }”.
    .next = Make it in smaller steps.
error-not_allowed = Could not { $action } “{ $name }”: you have no right to write there.
    .next = Choose another folder, such as your documents, or ask who looks after “{ $path }”.
error-busy = Another program is holding “{ $name }”.
    .next = Wait a moment and try again. If it lasts, close the other program.
error-io = Could not { $action } “{ $name }”: { $detail }.
    .next = Check the disk that holds “{ $path }”, then try again. Save a copy elsewhere to be safe.
error-history = This step of “{ $name }” cannot be undone or redone: { $detail }.
    .next = The workbook itself is sound. Go on working; make the change by hand if you need it.
error-json_syntax = The JSON breaks off at line { $line }, column { $column }: { $detail }.
    .next = Correct that place in a text editor, then import it again.
error-json_contents = The JSON is wrong at line { $line }, column { $column } ({ $place }): { $problem }
    .next = Correct that place in a text editor, then import it again.
error-json_format = The JSON is not an export of a Clientline workbook.
    .next = Choose a file that Clientline exported: it begins with "format": "clientline-workbook".
error-json_version = The JSON has version { $found }; this Clientline reads version { $known }.
    .next = Update Clientline, then import it again.
error-json_meaning = The JSON cannot be a workbook: { $problem }
    .next = Correct that place in a text editor, then import it again.

file-found-empty = empty
file-found-folder = a folder
file-found-text = a text file
file-found-other_database = a database of another program
file-found-other = a file of another kind

file-action-create = create
file-action-open = open
file-action-save = save
file-action-copy = save a copy as
file-action-back_up = make the backup copy

file-problem-at = at { $place }: { $problem }
file-problem-constraint = something in it is missing, doubled or out of range ({ $detail }).
file-step-unnamed = a step

json-problem-unknown_word = “{ $given }” is not one of { $allowed }.
json-problem-unknown_field = there is no field “{ $given }”; there may be { $allowed }.
json-problem-missing_field = the field “{ $field }” is missing.
json-problem-double_field = the field “{ $field }” stands there twice.
json-problem-wrong_value = { $given } stands where { $allowed } is expected.
json-problem-other = { $detail }.

json-kind-whole = a whole number from 0 to { $most }
json-kind-number = a number
json-kind-text = a text in quotation marks
json-kind-boolean = true or false
json-kind-list = a list in [ ]
json-kind-object = a group of fields in braces
json-kind-other = { $words }

read-only-open_elsewhere = It is open in another window or by another person.
read-only-file = The file may not be written.
read-only-folder = Its folder may not be written, and saving needs that.
read-only-no_locks = Its disk cannot keep two programs from writing at once.
read-only-newer = It was made with a newer Clientline, which alone can change it.

notice-modernised = The workbook was brought to the form of this version.
notice-modernised-copied = The workbook was brought to the form of this version. A backup copy of it as it was is kept.
notice-backup-failed = The daily backup copy could not be made. { $reason }
    .next = The workbook itself is saved.
