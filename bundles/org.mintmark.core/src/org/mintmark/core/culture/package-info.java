/** What the wizard's three files of a culture hold, how large they are shown, and which folder a client gets. */
package org.mintmark.core.culture;
