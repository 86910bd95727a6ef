package fi.luotsi.store;

import fi.luotsi.store.key.Cost;
import fi.luotsi.store.safe.DiskSpace;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * What stores are made and opened with.
 *
 * @param floor the least cost of a passphrase's try that is accepted
 * @param fresh gives the cost for a new key file; may take a second
 * @param clock tells how long ago a wrong passphrase was tried, and when something was done
 * @param who name of the user's account, which the log carries
 */
record Means(Cost floor, Supplier<Cost> fresh, SecureRandom random, Clock clock, DiskSpace space, String who) {}
