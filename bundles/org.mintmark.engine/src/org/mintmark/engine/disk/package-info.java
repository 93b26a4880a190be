/** Disks: images of them, their partition tables and volumes, and the layout file that describes one. */
package org.mintmark.engine.disk;
