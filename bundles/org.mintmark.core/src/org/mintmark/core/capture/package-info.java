/** What is captured from a reference disk: which partitions, and the layout that describes them. */
package org.mintmark.core.capture;
