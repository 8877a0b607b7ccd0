// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cardgrid.h"

#include <QTest>
#include <QWidget>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

struct Grid
{
    explicit Grid(int count)
    {
        auto* layout = new CardGrid(100, 150, &board);
        for (int index = 0; index < count; ++index) {
            auto* card = new QWidget;
            card->setMinimumSize(60, 50);
            card->setMaximumHeight(50);
            layout->addWidget(card);
            cards.append(card);
        }
        board.show();
    }
    QWidget board;
    QList<QWidget*> cards;
};

} // namespace

class TestCardGrid : public QObject
{
    Q_OBJECT
private slots:

    void columns_follow_the_width_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("columns");
        QTest::newRow("narrower than a card") << 80 << 1;
        QTest::newRow("one") << 211 << 1;
        QTest::newRow("two fit exactly") << 212 << 2;
        QTest::newRow("four") << 500 << 4;
        QTest::newRow("never more than there are") << 5000 << 6;
    }
    void columns_follow_the_width()
    {
        QFETCH(int, width);
        QFETCH(int, columns);
        Grid grid(6);
        grid.board.resize(width, 400);
        grid.board.layout()->activate();
        int firstRow = 0;
        for (const QWidget* card : grid.cards)
            firstRow += card->y() == grid.cards.first()->y() ? 1 : 0;
        QCOMPARE(firstRow, columns);
    }

    void no_card_is_wider_than_allowed()
    {
        Grid grid(2);
        grid.board.resize(2000, 100);
        grid.board.layout()->activate();
        QCOMPARE(grid.cards.first()->width(), 150);
    }

    void a_card_has_a_narrow_line_for_itself()
    {
        Grid grid(2);
        grid.board.resize(205, 300);
        grid.board.layout()->activate();
        QCOMPARE(grid.cards.first()->width(), 205);
    }

    void rows_need_their_height()
    {
        const Grid grid(6);
        QCOMPARE(grid.board.layout()->heightForWidth(5000), 50);
        QCOMPARE(grid.board.layout()->heightForWidth(212), 3 * 50 + 2 * 12);
    }

    void it_is_mirrored_from_right_to_left()
    {
        Grid grid(2);
        grid.board.setLayoutDirection(Qt::RightToLeft);
        grid.board.resize(300, 100);
        grid.board.layout()->activate();
        QVERIFY(grid.cards[0]->x() > grid.cards[1]->x());
    }
};

QTEST_MAIN(TestCardGrid)
#include "tst_cardgrid.moc"
