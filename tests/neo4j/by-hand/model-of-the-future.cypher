MATCH (release:R2PRelease) SET release.model = 99
