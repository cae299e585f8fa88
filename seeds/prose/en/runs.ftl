# Names of runs, and what became of them.

runs_unreadable = A run that cannot be read
runs_unnamed = A run
runs_branch = { $name }, from { dates_month-and-year }
runs_branch-from-start = { $name }, from the start
runs_branch-from-month = { $name }, from month { $number }
runs_own-copy = { $name }, own copy
runs_by-rules = { $name }, by rules { $version }
runs_saved-as = Saved as { $name }.
runs_handed-over = Handed to the browser as { $name }; look in its downloads.
runs_deleted = “{ $name }” is deleted. It can be brought back from “Deleted”.
runs_undo = Undo
