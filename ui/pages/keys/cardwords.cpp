// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/cardwords.h"

#include <QCoreApplication>

namespace fuseboard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CardWords)
};

CardWords passwordWords(const QString& of)
{
    return {.set = Words::tr("Set password…"),
            .replace = Words::tr("Replace…"),
            .hint = Words::tr("Type or paste the password, then press Enter"),
            .replaceHint = Words::tr("Type or paste the new password, then press Enter"),
            .store = Words::tr("Store password"),
            .erase = Words::tr("Delete password"),
            .deleted = Words::tr("The password is deleted."),
            .tip = Words::tr("Nothing of a password is shown by itself."),
            .card = Words::tr("Password card %1").arg(of),
            .masked = Words::tr("Masked password of %1").arg(of),
            .setName = Words::tr("Set password of %1").arg(of),
            .field = Words::tr("Password of %1").arg(of),
            .storeName = Words::tr("Store password of %1").arg(of),
            .cancelName = Words::tr("Cancel entering the password of %1").arg(of),
            .checkName = Words::tr("Check password of %1").arg(of),
            .showName = Words::tr("Show password of %1").arg(of),
            .shown = Words::tr("Shown password of %1").arg(of),
            .hideName = Words::tr("Hide password of %1").arg(of),
            .copyName = Words::tr("Copy password of %1").arg(of),
            .deleteName = Words::tr("Delete password of %1").arg(of),
            .undoName = Words::tr("Undo deleting the password of %1").arg(of),
            .removeName = Words::tr("Remove %1").arg(of),
            .useName = Words::tr("Use the new password of %1 all the same").arg(of),
            .keepName = Words::tr("Keep the old password of %1").arg(of)};
}

CardWords keyWords(const QString& of)
{
    return {.set = Words::tr("Set key…"),
            .replace = Words::tr("Replace…"),
            .hint = Words::tr("Paste the key, then press Enter"),
            .replaceHint = Words::tr("Paste the new key, then press Enter: it is tried first"),
            .store = Words::tr("Store key"),
            .erase = Words::tr("Delete key"),
            .deleted = Words::tr("The key is deleted."),
            .tip = Words::tr("The beginning and the last four characters."),
            .card = Words::tr("Key card %1").arg(of),
            .masked = Words::tr("Masked key of %1").arg(of),
            .setName = Words::tr("Set key of %1").arg(of),
            .field = Words::tr("Key of %1").arg(of),
            .storeName = Words::tr("Store key of %1").arg(of),
            .cancelName = Words::tr("Cancel entering the key of %1").arg(of),
            .checkName = Words::tr("Check key of %1").arg(of),
            .showName = Words::tr("Show key of %1").arg(of),
            .shown = Words::tr("Shown key of %1").arg(of),
            .hideName = Words::tr("Hide key of %1").arg(of),
            .copyName = Words::tr("Copy key of %1").arg(of),
            .deleteName = Words::tr("Delete key of %1").arg(of),
            .undoName = Words::tr("Undo deleting the key of %1").arg(of),
            .removeName = Words::tr("Remove provider %1").arg(of),
            .useName = Words::tr("Use the new key of %1 all the same").arg(of),
            .keepName = Words::tr("Keep the old key of %1").arg(of)};
}

} // namespace

CardWords cardWords(const KeyRow& row)
{
    return row.ofHistory ? passwordWords(row.provider) : keyWords(row.provider);
}

} // namespace fuseboard
