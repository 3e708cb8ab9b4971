"""A guide with its checks as a package of SCORM 1.2, which a learning management system takes in. Pure."""
