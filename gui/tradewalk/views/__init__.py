"""What is on the screen: the main window and one folder a panel."""
