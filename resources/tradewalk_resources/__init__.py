"""The files that Tradewalk ships: rules, sample data, walkthroughs, icons, styles, fonts, translations."""
