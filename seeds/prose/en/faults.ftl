# What went wrong with a file, a place or a run, and the way out. The page, the window and the terminal say it alike.
# $fault is one of: full, forbidden, missing, tooLarge, notAFile, notReadBack, other.

faults_not-saved = Not saved
faults_not-saved-label = Not saved:
faults_not-saved-because = { $fault ->
    [full] Not saved: the disk is full
    [forbidden] Not saved: the place is not open to this program
    [missing] Not saved: the place is not there
    [tooLarge] Not saved: the run is too large to be kept here
    [notAFile] Not saved: something else stands in its place
    [notReadBack] Not saved: what was written could not be read back
   *[other] Not saved: the place where runs are kept does not answer
  }

# After a colon.
faults_why-not-kept = { $fault ->
    [full] the disk is full. Free some space, or save the run to another place.
    [forbidden] the place is not open to this program. Allow it there, or save the run to another place.
    [missing] the place is not there. Bring it back, or save the run to another place.
    [tooLarge] the run is too large to be kept here. Save it to a file.
    [notAFile] something else stands in its place. Move that away, or save the run to another place.
    [notReadBack] what was written could not be read back. Save the run to another place.
   *[other] the place where runs are kept does not answer. Save the run to another place.
  }
faults_writing-not-kept = What you wrote was not kept: { faults_why-not-kept }
faults_writing-crossed = What you wrote was not kept: the run is being played in another window. Try again.
faults_writing-damaged = This run is damaged: nothing can be written on it.

# Where runs are kept: $house is "browser" or "window", $place is a folder's path.
faults_place = { $house ->
    [browser] the browser’s own storage
   *[window] { $place }
  }
faults_not-listed = { $fault ->
    [full] Runs are kept in { faults_place }, but the disk is full.
    [forbidden] Runs are kept in { faults_place }, but this program may not read there.
    [missing] Runs are kept in { faults_place }, but it is not there.
    [tooLarge] Runs are kept in { faults_place }, but there is too much in it.
    [notAFile] Runs are kept in { faults_place }, but it is a file, or something else that is not a folder.
    [notReadBack] Runs are kept in { faults_place }, but it could not be read.
   *[other] Runs are kept in { faults_place }, but it does not answer.
  }
faults_not-done = This could not be done: the place where runs are kept does not answer. Try again.
faults_gone = This run cannot be read just now: the place where runs are kept does not answer. Try again.
faults_changed-elsewhere = This run was also played in another window. What you play here is now kept as a run of its own, “{ $title }”.

# A file that was to be written.
faults_file-not-saved = { $fault ->
    [full] “{ $name }” was not saved: the disk is full. Free some space, or choose another place.
    [forbidden] “{ $name }” was not saved: this program may not write there. Choose another place.
    [missing] “{ $name }” was not saved: the folder is not there. Choose another place.
    [tooLarge] “{ $name }” was not saved: it is too large.
    [notAFile] “{ $name }” was not saved: something else stands in its place. Choose another name.
    [notReadBack] “{ $name }” was not saved: what was written could not be read back. Choose another place.
   *[other] “{ $name }” was not saved: the place does not answer. Choose another place.
  }

# A file that was to be read; $code is the system’s own name for what went wrong.
faults_file-not-read = { $fault ->
    [missing] “{ $name }” cannot be found. Check its name and its folder.
    [notAFile] “{ $name }” is a folder, a pipe or a device. Choose a file.
    [forbidden] “{ $name }” may not be read. Check who owns it.
    [tooLarge] “{ $name }” is too large to be a run file. Choose another file.
   *[other] “{ $name }” cannot be read ({ $code }). Use a copy of it.
  }
faults_not-opened = The file could not be opened.
faults_shipped-not-read = The recorded run could not be read. Install the program again.

# A file that is no run, or a broken one. $named is "yes" where it has a name.
faults_the-file = { $named ->
    [yes] “{ $name }”
   *[no] This file
  }
faults_run-unread = The file does not open. Look again later.
faults_run-not-text = { faults_the-file } is not text, so it is no run file. Choose a file that was saved from a campaign.
faults_run-not-json = { faults_the-file } is not a run file: it is not JSON. Choose a file that was saved from a campaign.
faults_run-other = { faults_the-file } is not a run file. Choose a file that was saved from a campaign.
faults_run-newer = { faults_the-file } was written by a newer version. Update the program to open it.
faults_run-empty = { faults_the-file } is empty, so it is no run file. Choose a file that was saved from a campaign.
faults_run-cut = { faults_the-file } is cut off before its end. Use an undamaged copy.
faults_run-cut-off = { faults_the-file } is cut off so early that nothing could be read. Use an undamaged copy.
faults_run-damaged = { $path ->
    [none] { faults_the-file } is damaged at its top level ({ $found }). Use an undamaged copy.
   *[other] { faults_the-file } is damaged at { $path } ({ $found }). Use an undamaged copy.
  }
faults_run-no-month = { faults_the-file } is damaged, and no month of it is sound: { faults_damage }. Use an undamaged copy.

# $damage is one of: missing, notKnown, wrongForm, cutOff.
faults_damage = { $damage ->
    [missing] { $path } is missing
    [notKnown] { $path } is not known
    [cutOff] the file is cut off
   *[wrongForm] { $path } has the wrong form
  }

faults_refused = This was refused: { $code } ({ $detail }).
