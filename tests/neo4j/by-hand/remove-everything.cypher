MATCH (ours:R2P|R2PRelease|R2PRow|R2PCurrent) DETACH DELETE ours
