"""Other people's supervisors, set up as their manuals recommend, on the same application as ours."""
