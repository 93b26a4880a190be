/** Writes and reads FAT32 volumes behind a master boot record, as USB keys have them. */
package org.mintmark.engine.fat;
