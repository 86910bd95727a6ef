# What the shipped runtime holds, for every system. Sourced by the image scripts.
# shellcheck shell=sh disable=SC2034

# The JDK's own modules that the application and its libraries use. jdk.localedata is cut to the three languages,
# jdk.crypto.ec and java.net.http are asked for by libraries, jdk.unsupported by JavaFX and H2.
JDK_MODULES=java.base,java.sql,java.desktop,java.logging,java.naming,java.management,java.net.http,java.xml,java.scripting,jdk.unsupported,jdk.localedata,jdk.zipfs,jdk.crypto.ec
LOCALES=fi,sv,en

# JavaFX goes into the runtime as modules; everything else stays on the class path, because H2, Flyway and PDFBox are
# not modules that jlink accepts (docs/decisions/0007).
JAVAFX_MODULES=javafx.controls

# In the image JavaFX is made of named modules, so ControlsFX must be let in to what it uses.
JAVA_OPTIONS="
-XX:+UseSerialGC
-XX:-HeapDumpOnOutOfMemoryError
-XX:+DisableAttachMechanism
--enable-native-access=javafx.graphics,ALL-UNNAMED
--sun-misc-unsafe-memory-access=allow
-Dorg.jooq.no-logo=true
-Dorg.jooq.no-tips=true
-Dfile.encoding=UTF-8
--add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED
--add-exports=javafx.controls/com.sun.javafx.scene.control=ALL-UNNAMED
--add-exports=javafx.controls/com.sun.javafx.scene.control.behavior=ALL-UNNAMED
--add-exports=javafx.controls/com.sun.javafx.scene.control.inputmap=ALL-UNNAMED
--add-exports=javafx.graphics/com.sun.javafx.scene=ALL-UNNAMED
--add-exports=javafx.graphics/com.sun.javafx.scene.traversal=ALL-UNNAMED
--add-exports=javafx.graphics/com.sun.javafx.css=ALL-UNNAMED
"
