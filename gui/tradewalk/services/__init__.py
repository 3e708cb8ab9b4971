"""The one owner of state and what serves it: session, clock driver, journal, jobs, settings. QtCore only."""
