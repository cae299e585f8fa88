# What the window itself says, in dialogs and to who started it from a terminal.

window_title = Reassurance Force

# Kinds of files in the dialogs.
window_kind-runs = Runs of Reassurance Force
window_kind-run-files = Run files
window_kind-tables = Tables
window_kind-texts = Texts
window_kind-all = All files

window_files-left = { $left ->
    [one] { $all } files were named at once: { $opened } were opened and { $left } was left. Open the rest from File > Open.
   *[other] { $all } files were named at once: { $opened } were opened and { $left } were left. Open the rest from File > Open.
  }

window_unsaved = The last orders could not be saved.
window_unsaved-detail = The storage is full or shut. Go back and save the run to another place, or close without them.
window_go-back = Go back
window_close-without = Close without them

window_silent = The screen does not answer, so it is not known whether the last orders are saved.
window_silent-detail = Whatever the screen called saved is on the disk. Wait and close again later, or close now.
window_wait = Wait
window_close-now = Close now

window_broken = The screen has stopped working.
window_broken-detail = The campaign is kept as it stood after your last order. Open it again from the first screen.
window_open-again = Open again
window_quit = Quit

window_is-open = The window is open.
window_was-open = The window is open already and has been brought to the front.
window_no-page = The page could not be loaded: { $fault }
window_no-start = The window could not be opened: { $fault }
window_cannot-open = The window cannot open.

# $fault is "full" or "other"; $code is the system’s own name for what went wrong.
window_no-folder = { $fault ->
    [full] The window cannot open: it keeps campaigns in “{ $folder }”, and the disk is full. Make the folder writable, or name another: --user-data-dir=FOLDER.
   *[other] The window cannot open: it keeps campaigns in “{ $folder }”, and it cannot be written to ({ $code }). Make the folder writable, or name another: --user-data-dir=FOLDER.
  }
window_no-temporary = { $fault ->
    [full] The window cannot open: it needs the folder for temporary files, “{ $folder }”, and the disk is full. Make the folder writable, or name another in TMPDIR.
   *[other] The window cannot open: it needs the folder for temporary files, “{ $folder }”, and it cannot be written to ({ $code }). Make the folder writable, or name another in TMPDIR.
  }
