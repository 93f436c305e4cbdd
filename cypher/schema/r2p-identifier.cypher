// An identifier names one entity of a release.
//
// returns  nothing
// index    it is made here
CREATE CONSTRAINT r2p_identifier IF NOT EXISTS
FOR (identifier:R2PIdentifier) REQUIRE (identifier.release, identifier.key) IS UNIQUE
