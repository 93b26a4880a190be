/** The rules {@code disk.*}: whether the disk layout that the model describes can be made and started from. */
package org.mintmark.core.check.disk;
