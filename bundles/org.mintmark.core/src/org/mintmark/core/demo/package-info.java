/** A sample fleet with reference disks, a vendor capture and a stand-in partner kit, all made by code. */
package org.mintmark.core.demo;
