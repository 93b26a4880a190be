/** What is inside SKUs as the Project Explorer shows it, and where problems are. */
package org.mintmark.ui.navigator;
