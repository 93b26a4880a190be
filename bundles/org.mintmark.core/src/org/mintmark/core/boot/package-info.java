/** What a Windows PE boot image launches, and how driver packages get into it. */
package org.mintmark.core.boot;
