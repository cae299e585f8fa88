# What stands around every screen.

frame_close-message = Close the message
frame_past-is-shown = A past month is shown. Go back first; time passes in the present.
frame_decision-is-open = A decision is open. The month goes on when you have made it.

frame_saving = Saving
frame_saved = Saved after your last order
frame_only-looked-at = Only looked at: kept when you play on
frame_tried-again = It is tried again by itself for as long as this page is open.
frame_try-again = Try again
frame_save-to-file = Save to a file

frame_seed = Seed
frame_copy = copy
frame_copied = Copied
frame_claim = Claim { $id }
frame_claim-of = Claim { $id }, { $group }
frame_prediction = The model predicts: { $prediction }
frame_this-run = This run
frame_span = { $months ->
    [one] { $first } to { $last }, { $months } month
   *[other] { $first } to { $last }, { $months } months
  }

# What opens over the page, for readers who go by landmarks.
frame_floating = Opened over the page

# Where a part of the page, which is fetched when it is first shown, does not come.
frame_part-missing = This part of the program could not be read. What you played is kept: open the program anew.
