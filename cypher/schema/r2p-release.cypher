// A release is known by its id.
//
// returns  nothing
// index    it is made here
CREATE CONSTRAINT r2p_release IF NOT EXISTS
FOR (release:R2PRelease) REQUIRE release.id IS UNIQUE
