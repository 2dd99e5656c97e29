# Words inside exported files, and what can go wrong while a file is written.

# Names in the selection pane of an office program.
slide-title = Title
slide-lead = Lead
slide-chart = Chart
slide-source = Source
slide-footer = Footer
slide-notes = Notes
slide-image = Slide
slide-layout = Title and chart
# What an empty place asks for.
slide-title-prompt = Write the finding here
slide-notes-prompt = Write what to say here

# $characters: the characters, separated by spaces. $count: how many.
export-missing-glyphs = { $count ->
    [one] No font on this computer can draw { $characters }; the picture shows a box instead.
   *[other] No font on this computer can draw { $count } characters: { $characters }. The picture shows boxes instead.
  }
  .next = Install a font that has them and export again, or export a slide and open it where such a font is installed.

# $width, $height: px.
error-export-picture-size = A picture of { $width } × { $height } pixels cannot be drawn
  .next = Choose another size and export again.
# $reason: the renderer's own words.
error-export-picture = The picture could not be drawn: { $reason }
  .next = Export it as SVG or as a slide instead, and please report this.
error-export-slides = The slides could not be packed: { $reason }
  .next = Export fewer slides at a time, and please report this.
# $reason: the writer's own words.
error-export-table = The table could not be written: { $reason }
    .next = Try another format, such as JSON.
error-export-pages = The pages could not be written: { $reason }
  .next = Export it as SVG or as slides instead, and please report this.

# $name: the file's. $folder: where it should have gone. $reason: the system's own words.
error-export-disk-full = Could not save { $name } in { $folder }: the disk is full
  .next = Free some space or choose another disk, then export again.
error-export-folder-read-only = Could not save { $name }: the folder { $folder } cannot be written to
  .next = Choose another folder, or ask whoever owns it for the right to write there.
error-export-file-read-only = Could not save { $name } in { $folder }: there is a file of this name that is read-only
  .next = Choose another name, or make that file writable.
error-export-folder-missing = Could not save { $name }: the folder { $folder } does not exist
  .next = Choose another folder, or create it first.
error-export-is-folder = Could not save { $name } in { $folder }: there is a folder of this name
  .next = Choose another name.
error-export-name = Could not save { $name } in { $folder }: the system does not accept this name
  .next = Choose a shorter name without special characters.
error-export-busy = Could not save { $name } in { $folder }: another program is using it
  .next = Close it there, then export again.
error-export-other = Could not save { $name } in { $folder }: { $reason }
  .next = Choose another place, then export again.
