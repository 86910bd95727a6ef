package fi.luotsi.cli;

import java.util.Locale;

/** Gives an unexpected fault of ours a short code: the same fault has the same code on everybody's machine. */
final class ErrorCode {

    private ErrorCode() {}

    /** A code such as {@code 4K2P-QZ7A}, made of where the fault came from; it holds no data. */
    static String of(Throwable fault) {
        int hash = 17;
        for (Throwable t = fault; t != null && t.getCause() != t; t = t.getCause()) {
            hash = 31 * hash + t.getClass().getName().hashCode();
            StackTraceElement[] trace = t.getStackTrace();
            for (int i = 0; i < Math.min(3, trace.length); i++) {
                hash = 31 * hash + (trace[i].getClassName() + trace[i].getMethodName()).hashCode();
            }
        }
        String code = Long.toString(Integer.toUnsignedLong(hash) + 78_364_164_096L, 36).toUpperCase(Locale.ROOT);
        return code.substring(0, 4) + "-" + code.substring(4);
    }
}
