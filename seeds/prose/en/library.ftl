# The library of runs: every campaign that is kept.

library_runs = Runs
library_kept = Kept
library_deleted = Deleted
library_being-listed = The runs are being listed.
library_no-run-fits = No run fits this.
library_show-all = Show all
library_none-kept = No run is kept yet. Every campaign that you begin is kept here.
library_none-deleted = Nothing is deleted.
library_kept-runs = Kept runs
library_deleted-runs = Deleted runs
library_in-hand = The run in hand

# What is asked of the list.
library_find = Find runs
library_search = Search
library_search-runs = Search runs
library_which = Which runs
library_all = All
library_unfinished = Unfinished
library_finished = Finished
library_damaged = Damaged
library_tag = Tag
library_any-tag = Any tag
library_order = Order
library_latest-first = Latest first
library_by-branches = Branches under their run
library_by-name = Name
library_by-month = Months played
library_by-ending = Ending
library_read = Runs read
library_read-of = { $read } of { $all } read
library_shown-of = { $shown } of { $total }

# The columns of the list.
library_column-run = Run
library_column-stands = Where it stands
library_column-tags = Tags
library_column-kept = Kept

# The run in hand.
library_open-sound = Open as far as it is sound
library_continue = Continue
library_open-debrief = Open the debrief
library_replay = Replay
library_save = Save as a file
library_delete = Delete
library_damaged-stays = This file is damaged. It stays as it is; what you play from its sound part becomes a branch.
library_unreadable-stays = It stays here until you delete it.
library_deleted-stays = Deleted. It is still here, and can be brought back as it was.
library_restore = Restore
library_erase = Delete for good
library_erase-sure = Really delete for good
library_name = Name of the run
library_rename = Rename { $name }
library_note = Note
library_note-hint = A note: what was tried, what to talk about
library_take-off = Take off the tag { $tag }
library_add-tag = Add a tag
library_another-tag = Another tag

# What is known of it.
library_scenario = Scenario
library_stands = Stands
library_branch-of = Branch of
library_branch-from = { $run } from { $month }
library_origin = Branch of { $run } from { $month }
library_from = From { $month }
library_not-kept-here = a run that is not kept here
library_the-start = the start
library_branches = Branches
library_and-more = and { $count } more
library_kept-when = { $when }, { $size } kB

# The foot: what the keys do, and where runs are kept.
library_keys = Keys of the list
library_key-up = Up
library_key-down = Down
library_key-enter = Enter
library_key-f2 = F2
library_key-delete = Delete
library_does-run = run
library_does-open = open
library_does-rename = rename
library_does-delete = delete
library_does-restore = restore
library_kept-in = Kept in { $place }
library_kept-browser-only = Kept in this browser, at { $address } only
library_kept-browser-unsure = Kept in this browser, at { $address }, which may clear it: save what matters to a file.
