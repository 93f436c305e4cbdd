// Takes the right to load, for as long as the transaction is open: a second one waits here, and a process that is killed gives it back.
//
// returns  name  STRING
// index    r2p_current (name)
MERGE (lock:R2PCurrent {name: 'lock'})
SET lock.taken = true
RETURN lock.name AS name
