# What playing a run again found: all months matched, or the first that did not, or where the file is broken.

verify_month = month { $number }

verify_other-rules = The file was played with another version of the rules.
verify_other-catalogue = The file was played with another version of the catalogue.
verify_other-both = The file was played with another version of the rules and catalogue.
verify_altered = The rules and the catalogue are the same, so the file was altered.

verify_sound = Sound up to { $month }
verify_sound-and-after = Sound up to { $month }; after that { faults_damage }.
verify_after-that = After that { faults_damage }.
verify_damaged-as-well = The file is damaged as well: { faults_damage }.
verify_not-what-it-says = “{ $name }” is not what it says.
verify_is-damaged = “{ $name }” is damaged.
verify_stays = It stays as it is; what you play from here is kept as a run of its own.

verify_verified = Verified
verify_matched = { $stored ->
    [one] { $verified } of { $stored } month recomputed from the seed and the orders. Every digest matched, so this is what happened.
   *[other] { $verified } of { $stored } months recomputed from the seed and the orders. Every digest matched, so this is what happened.
  }
verify_record = Told from its record
verify_by-other-rules = It was played by other rules than today's, so it is shown as its file holds it, and is not recomputed.
verify_on-other-data = It was played on other data than today's, so it is shown as its file holds it, and is not recomputed.
verify_differs-start = Differs from the start
verify_differs = Differs from { $month } on
verify_differs-start-sentence = Differs from the start.
verify_differs-sentence = Differs from { $month } on.
verify_parts-before = Today's rules part from it before the first month: { $what }.
verify_parts = Today's rules part from it in { $month }: { $what }.
verify_what-before = Before the first month: { $what }.
verify_what = Month { $number }: { $what }.

# $what, after a colon.
verify_no-figure = the file has no figure for { $indicator }
verify_figure = { $indicator } came out as { $ours }, the file says { $theirs }
verify_incidents = its incidents came out otherwise than the file says
verify_digest = the figures agree, but the digest of all that lies behind them does not
verify_acts = an order of the file is not taken ({ $computed })
verify_edition = { $computed }, which the run was played on
verify_start = the figures of the start came out otherwise than the file says
verify_causes = the causes behind its figures came out otherwise than the file says
verify_other-count = { $computed } came out, the file has { $stored }
verify_objectives = the objectives came out otherwise than the file says
verify_ending = the campaign came out as “{ $ours }”, the file says “{ $theirs }”
verify_not-over = Not over
