package fi.luotsi.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** The most heap that was in use at one time; it is most just before a collection. */
final class Peak {

    private final Set<String> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP).map(MemoryPoolMXBean::getName)
            .collect(Collectors.toUnmodifiableSet());
    private long before;
    private long after;

    private Peak() {}

    /** Watches from now on. */
    static Peak watch() {
        Peak peak = new Peak();
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector).addNotificationListener((notice, none) -> peak.told(notice), null, null);
        }
        return peak;
    }

    private synchronized void told(Notification notice) {
        if (notice.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            var collected = GarbageCollectionNotificationInfo.from((CompositeData) notice.getUserData()).getGcInfo();
            before = Math.max(before, sum(collected.getMemoryUsageBeforeGc()));
            after = Math.max(after, sum(collected.getMemoryUsageAfterGc()));
        }
    }

    private long sum(Map<String, MemoryUsage> pools) {
        return pools.entrySet().stream().filter(pool -> heap.contains(pool.getKey()))
                .mapToLong(pool -> pool.getValue().getUsed()).sum();
    }

    /** Bytes in use when a collection began, the most there were. */
    synchronized long before() {
        return before;
    }

    /** Bytes in use when a collection had ended, the most there were: what was held, and what it had not come to. */
    synchronized long after() {
        return after;
    }

    /** Bytes in use now, after a collection. */
    static long used() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
