// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/webpage.h"

#include "app/simulator/httpexchange.h"

namespace fuseboard {

QByteArray proxyErrorPage(int status)
{
    const QByteArray title = QByteArray::number(status) + ' ' + reasonPhrase(status);
    return "<html>\r\n<head><title>" + title + "</title></head>\r\n<body>\r\n<center><h1>" + title +
           "</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";
}

QByteArray unrelatedPage()
{
    return "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Welcome</title></head>\n"
           "<body><h1>Welcome</h1><p>Please sign in to use this network.</p></body></html>\n";
}

} // namespace fuseboard
