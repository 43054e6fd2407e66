<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_US">
<context>
    <name>Assistant</name>
    <message>
        <source>Commune Desk: first start</source>
        <translation>Quầy Một Cửa: thiết lập lần đầu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Counter 1</source>
        <translation>Quầy 1</translation>
    </message>
    <message>
        <source>Setting up the desk</source>
        <translation>Thiết lập quầy</translation>
    </message>
    <message>
        <source>What you had typed is here again.</source>
        <translation>Nội dung đã nhập trước đó vẫn còn đây.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Quầy</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Trung tâm</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Mở quầy làm việc</translation>
    </message>
    <message>
        <source>Later: open the desk</source>
        <translation>Để sau, mở quầy</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Copies and proof</source>
        <translation>Sao lưu và kiểm chứng</translation>
    </message>
    <message>
        <source>A copy is whole even while the desk is in use. Keep one on another disk. The proof plays the journal again and compares every table with it.</source>
        <translation>Bản sao luôn trọn vẹn kể cả khi quầy đang làm việc. Nên giữ một bản ở ổ đĩa khác. Kiểm chứng đọc lại toàn bộ nhật ký và đối chiếu với từng bảng.</translation>
    </message>
    <message>
        <source>Copy into the desk&apos;s folder</source>
        <translation>Sao vào thư mục của quầy</translation>
    </message>
    <message>
        <source>Copy to another place…</source>
        <translation>Sao ra nơi khác…</translation>
    </message>
    <message>
        <source>Prove the file</source>
        <translation>Kiểm chứng dữ liệu</translation>
    </message>
    <message>
        <source>Data folder: {path}</source>
        <translation>Thư mục dữ liệu: {path}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>Last copy here: {name}</source>
        <translation>Bản sao gần nhất tại đây: {name}</translation>
    </message>
    <message>
        <source>Where the copy goes</source>
        <translation>Nơi lưu bản sao</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Đang sao…</translation>
    </message>
    <message>
        <source>Copied to {path}</source>
        <translation>Đã sao vào {path}</translation>
    </message>
    <message>
        <source>No copy was made: {why}</source>
        <translation>Chưa sao được: {why}</translation>
    </message>
    <message>
        <source>Playing the journal again…</source>
        <translation>Đang đọc lại nhật ký…</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>at the counter {direct} · online {online} · by post {post}</source>
        <translation>trực tiếp {direct} · trực tuyến {online} · bưu chính {post}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Tiếp nhận trong ngày</translation>
    </message>
    <message>
        <source>of which quick entry</source>
        <translation>trong đó nhận nhanh</translation>
    </message>
    <message>
        <source>received and returned at once</source>
        <translation>nhận và trả kết quả ngay</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Từ chối tiếp nhận</translation>
    </message>
    <message>
        <source>Results returned</source>
        <translation>Đã trả kết quả</translation>
    </message>
    <message>
        <source>Print {count} receipts</source>
        <translation>In {count} giấy tiếp nhận</translation>
    </message>
    <message>
        <source>Receipts printed</source>
        <translation>Giấy tiếp nhận đã in</translation>
    </message>
    <message>
        <source>quick entries need none</source>
        <translation>nhận nhanh không cần in</translation>
    </message>
    <message>
        <source>voided {voided} · next {number}</source>
        <translation>hủy {voided} · số tiếp theo {number}</translation>
    </message>
    <message>
        <source>provisional {count}</source>
        <translation>số tạm {count}</translation>
    </message>
    <message>
        <source>Find the slip or void: {numbers}</source>
        <translation>Tìm phiếu hoặc hủy số: {numbers}</translation>
    </message>
    <message>
        <source>Numbers used</source>
        <translation>Số hồ sơ đã dùng</translation>
    </message>
    <message>
        <source>{count} fee receipts</source>
        <translation>{count} biên lai</translation>
    </message>
    <message>
        <source>Fees taken</source>
        <translation>Phí, lệ phí đã thu</translation>
    </message>
    <message>
        <source>One fee receipt stands in two dossiers</source>
        <translation>Một biên lai ghi ở hai hồ sơ</translation>
    </message>
    <message>
        <source>{count} without a fee receipt</source>
        <translation>{count} hồ sơ chưa ghi biên lai</translation>
    </message>
    <message>
        <source>Due today, no result yet</source>
        <translation>Đến hạn hôm nay, chưa có kết quả</translation>
    </message>
    <message>
        <source>Ask the officers, or apologise</source>
        <translation>Hỏi cán bộ thụ lý hoặc lập Mẫu 04</translation>
    </message>
    <message>
        <source>{count} due by this evening</source>
        <translation>{count} phải giao trong ngày</translation>
    </message>
    <message>
        <source>Still to be handed over</source>
        <translation>Còn phải bàn giao</translation>
    </message>
    <message>
        <source>Hand over {count} folders</source>
        <translation>Bàn giao {count} hồ sơ</translation>
    </message>
    <message>
        <source>Entered after the day it happened</source>
        <translation>Nhập máy sau ngày phát sinh</translation>
    </message>
    <message>
        <source>inspectors ask about these</source>
        <translation>đoàn kiểm tra thường hỏi</translation>
    </message>
    <message>
        <source>Say why in the note</source>
        <translation>Ghi lý do vào ghi chú</translation>
    </message>
    <message>
        <source>Entries outside working hours</source>
        <translation>Ghi ngoài giờ làm việc</translation>
    </message>
    <message>
        <source>Not yet sent to the centre</source>
        <translation>Chưa gửi trung tâm</translation>
    </message>
    <message>
        <source>kept safely; no centre yet</source>
        <translation>lưu an toàn; chưa kết nối trung tâm</translation>
    </message>
    <message>
        <source>Send, or carry by USB stick</source>
        <translation>Gửi đi hoặc chuyển bằng USB</translation>
    </message>
</context>
<context>
    <name>BalancePanel</name>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Gồm</translation>
    </message>
    <message>
        <source>Balance of the day</source>
        <translation>Cân đối trong ngày</translation>
    </message>
    <message>
        <source>Does not add up</source>
        <translation>Chưa khớp</translation>
    </message>
    <message>
        <source>Numbers, receipts and money add up.</source>
        <translation>Số, giấy hẹn và tiền đều khớp.</translation>
    </message>
    <message>
        <source>Signs to explain</source>
        <translation>Cần giải thích</translation>
    </message>
    <message>
        <source>No entry asks for an explanation.</source>
        <translation>Không có việc nào phải giải thích.</translation>
    </message>
    <message>
        <source>Enter goes to where a line is settled</source>
        <translation>Enter: đến nơi xử lý</translation>
    </message>
</context>
<context>
    <name>BigTable</name>
    <message>
        <source>Dossiers</source>
        <translation>Hồ sơ</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Lịch làm việc</translation>
    </message>
    <message>
        <source>Days off and Saturdays worked in exchange, as announced. A change never moves a due date that was already printed.</source>
        <translation>Ngày nghỉ và thứ Bảy làm bù theo công bố. Thay đổi lịch không làm đổi ngày hẹn trả đã in.</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Năm trước</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Năm sau</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Ngày nghỉ</translation>
    </message>
    <message>
        <source>Saturday worked</source>
        <translation>Thứ Bảy làm bù</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>đã công bố</translation>
    </message>
    <message>
        <source>computed, not yet announced</source>
        <translation>tự tính, chưa công bố</translation>
    </message>
    <message>
        <source>not known: weekends only</source>
        <translation>chưa rõ: chỉ tính thứ Bảy, Chủ nhật</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>limit not known</source>
        <translation>chưa rõ thời hạn</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Catalogue of procedures</source>
        <translation>Danh mục thủ tục</translation>
    </message>
    <message>
        <source>As published on the national portal. Provinces shorten limits and set fees by their own decisions: check what is marked as doubtful.</source>
        <translation>Theo công bố trên Cổng Dịch vụ công quốc gia. Tỉnh có thể rút ngắn thời hạn và quy định phí riêng: hãy kiểm tra những chỗ được đánh dấu.</translation>
    </message>
    <message>
        <source>Find a procedure</source>
        <translation>Tìm thủ tục</translation>
    </message>
    <message>
        <source>Code, name or sector; two letters of any words</source>
        <translation>Mã, tên hoặc lĩnh vực; gõ hai chữ cái đầu của các từ</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>The procedure</source>
        <translation>Nội dung thủ tục</translation>
    </message>
    <message>
        <source>{count} procedures</source>
        <translation>{count} thủ tục</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Thành phần hồ sơ</translation>
    </message>
    <message>
        <source>hand in</source>
        <translation>nộp</translation>
    </message>
    <message>
        <source>show</source>
        <translation>xuất trình</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ghi chú</translation>
    </message>
    <message>
        <source>read with some doubt</source>
        <translation>đọc từ nguồn còn hơi ngờ</translation>
    </message>
    <message>
        <source>read with doubt: check it</source>
        <translation>đọc từ nguồn còn ngờ: cần kiểm tra</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Bộ quản lý</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Cách nộp</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Phí, lệ phí</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định công bố</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>CentreStep</name>
    <message>
        <source>The centre above</source>
        <translation>Trung tâm cấp trên</translation>
    </message>
    <message>
        <source>The centre gives an address and a code that counts once. Without a line, or without a code yet, choose “later”: receipts then carry provisional numbers, and the official ones follow (F10).</source>
        <translation>Trung tâm cấp địa chỉ và một mã ghi danh dùng một lần. Nếu chưa có đường truyền hoặc chưa có mã, chọn “Để sau”: giấy hẹn tạm mang số tạm, số chính thức sẽ được cấp sau (F10).</translation>
    </message>
    <message>
        <source>Address of the centre</source>
        <translation>Địa chỉ trung tâm</translation>
    </message>
    <message>
        <source>Enrolment code</source>
        <translation>Mã ghi danh</translation>
    </message>
    <message>
        <source>Enrol now</source>
        <translation>Ghi danh ngay</translation>
    </message>
    <message>
        <source>is needed</source>
        <translation>cần nhập</translation>
    </message>
    <message>
        <source>asking the centre…</source>
        <translation>đang hỏi trung tâm…</translation>
    </message>
    <message>
        <source>enrolled with {name}</source>
        <translation>đã ghi danh với {name}</translation>
    </message>
    <message>
        <source>not enrolled</source>
        <translation>chưa ghi danh</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>At the counter</source>
        <translation>Trực tiếp</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Trực tuyến</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Bưu chính</translation>
    </message>
</context>
<context>
    <name>ClerkButton</name>
    <message>
        <source>Lock, or another clerk</source>
        <translation>Khóa máy hoặc đổi cán bộ</translation>
    </message>
</context>
<context>
    <name>Clerks</name>
    <message>
        <source>no longer here</source>
        <translation>không còn làm tại đây</translation>
    </message>
    <message>
        <source>chooses a PIN at first sign-in</source>
        <translation>đặt mã PIN khi đăng nhập lần đầu</translation>
    </message>
    <message>
        <source>has a PIN</source>
        <translation>đã có mã PIN</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Đăng nhập</translation>
    </message>
</context>
<context>
    <name>ClerksForm</name>
    <message>
        <source>People of the desk</source>
        <translation>Cán bộ của quầy</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Give this role</source>
        <translation>Đổi sang vai trò này</translation>
    </message>
    <message>
        <source>Works here no longer</source>
        <translation>Không còn làm tại đây</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>Xóa mã PIN</translation>
    </message>
    <message>
        <source>Works here again</source>
        <translation>Làm việc trở lại</translation>
    </message>
    <message>
        <source>{name} is on the list.</source>
        <translation>Đã thêm {name} vào danh sách.</translation>
    </message>
    <message>
        <source>{name}: {role}</source>
        <translation>{name}: {role}</translation>
    </message>
    <message>
        <source>Stored.</source>
        <translation>Đã lưu.</translation>
    </message>
    <message>
        <source>{name} chooses a new PIN at the next sign-in.</source>
        <translation>{name} sẽ đặt mã PIN mới khi đăng nhập lần sau.</translation>
    </message>
</context>
<context>
    <name>ClerksPage</name>
    <message>
        <source>Clerks and PINs</source>
        <translation>Cán bộ và mã PIN</translation>
    </message>
    <message>
        <source>Who signs in at this desk. A desk without a list asks nobody. The head approves on the spot what the decree leaves to the head; an administrator keeps this list.</source>
        <translation>Những người đăng nhập tại quầy này. Quầy chưa có danh sách thì không hỏi đăng nhập. Lãnh đạo duyệt tại chỗ những việc thuộc thẩm quyền; quản trị giữ danh sách này.</translation>
    </message>
</context>
<context>
    <name>ClockBanner</name>
    <message>
        <source>Why the earlier entries are later</source>
        <translation>Vì sao các lần ghi trước lại muộn hơn</translation>
    </message>
    <message>
        <source>Why? For example: the clock was a day ahead</source>
        <translation>Lý do, ví dụ: đồng hồ chạy nhanh một ngày</translation>
    </message>
    <message>
        <source>The clock is right now</source>
        <translation>Giờ máy đã đúng</translation>
    </message>
</context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>This PC&apos;s clock says {now}, but the last entry was made at {last}. Nothing is issued until the clock is set right, or somebody says that it is right now.</source>
        <translation>Đồng hồ máy đang chỉ {now}, nhưng lần ghi gần nhất là {last}. Chưa thể tiếp nhận cho đến khi chỉnh lại giờ máy, hoặc có người xác nhận giờ hiện tại là đúng.</translation>
    </message>
    <message>
        <source>The PC&apos;s clock is right now; the last entries were later: {reason}</source>
        <translation>Xác nhận giờ máy hiện tại là đúng; các lần ghi trước muộn hơn vì: {reason}</translation>
    </message>
</context>
<context>
    <name>ClosingPanel</name>
    <message>
        <source>Of the day</source>
        <translation>Trong ngày</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Hiện nay</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Lúc khóa</translation>
    </message>
    <message>
        <source>Figures of the day</source>
        <translation>Số liệu trong ngày</translation>
    </message>
    <message>
        <source>Still open and settled with a reason</source>
        <translation>Còn vướng và đã ghi lý do</translation>
    </message>
    <message>
        <source>Nothing is open: paper and records agree.</source>
        <translation>Không còn gì vướng: giấy và máy khớp nhau.</translation>
    </message>
    <message>
        <source>Note on the day</source>
        <translation>Ghi chú trong ngày</translation>
    </message>
    <message>
        <source>Look at the day&apos;s sheet</source>
        <translation>Xem phiếu kết ngày</translation>
    </message>
    <message>
        <source>Print the day&apos;s sheet</source>
        <translation>In phiếu kết ngày</translation>
    </message>
    <message>
        <source>Print the last count&apos;s sheet</source>
        <translation>In phiếu kiểm kê</translation>
    </message>
    <message>
        <source>Send to the centre</source>
        <translation>Gửi trung tâm</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Khóa ngày</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>đã khóa</translation>
    </message>
    <message>
        <source>open</source>
        <translation>chưa khóa</translation>
    </message>
    <message>
        <source>Closed by {name}, {day} at {time}.</source>
        <translation>{name} khóa ngày {day} lúc {time}.</translation>
    </message>
    <message>
        <source>{count} findings stayed open; signed by {head}.</source>
        <translation>{count} mục để lại; {head} ký.</translation>
    </message>
    <message>
        <source>What is written down now says that it came after the closing; the seal stands.</source>
        <translation>Việc ghi thêm từ nay mang dấu “sau khóa ngày”; số liệu đã khóa giữ nguyên.</translation>
    </message>
    <message>
        <source>Nothing is open. The day can be closed.</source>
        <translation>Không còn gì vướng. Có thể khóa ngày.</translation>
    </message>
    <message>
        <source>{count} findings are open: the head signs for them.</source>
        <translation>Còn {count} mục chưa xử lý: lãnh đạo ký xác nhận.</translation>
    </message>
    <message>
        <source>{count} findings are open: whoever closes signs for them.</source>
        <translation>Còn {count} mục chưa xử lý: người khóa ngày đứng tên.</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Các cột thường dùng</translation>
    </message>
</context>
<context>
    <name>CountPanel</name>
    <message>
        <source>Paper without record</source>
        <translation>Có giấy, máy không có</translation>
    </message>
    <message>
        <source>Every paper has its record.</source>
        <translation>Giấy nào cũng có trong máy.</translation>
    </message>
    <message>
        <source>Record without paper</source>
        <translation>Máy có, không thấy giấy</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Không thiếu bìa nào.</translation>
    </message>
    <message>
        <source>Wrong place or state</source>
        <translation>Sai chỗ hoặc sai bản</translation>
    </message>
    <message>
        <source>Everything is where it should be.</source>
        <translation>Bìa nào cũng đúng chỗ.</translation>
    </message>
    <message>
        <source>{count} codes scanned</source>
        <translation>đã quét {count} mã</translation>
    </message>
    <message>
        <source>Not counted yet today.</source>
        <translation>Hôm nay chưa kiểm nơi nào.</translation>
    </message>
    <message>
        <source>being counted</source>
        <translation>đang kiểm</translation>
    </message>
    <message>
        <source>Scan any folder to begin</source>
        <translation>Quét một bìa bất kỳ để bắt đầu</translation>
    </message>
    <message>
        <source>Or choose a place and press Enter. The order does not matter.</source>
        <translation>Hoặc chọn nơi kiểm rồi bấm Enter. Quét theo thứ tự nào cũng được.</translation>
    </message>
    <message>
        <source>Counting: {place}</source>
        <translation>Đang kiểm: {place}</translation>
    </message>
    <message>
        <source>Scan every folder there, in any order. A folder scanned twice counts once.</source>
        <translation>Quét từng bìa ở đó, thứ tự nào cũng được. Quét lại một bìa vẫn chỉ tính một lần.</translation>
    </message>
    <message>
        <source>Nothing was read. Scan it again.</source>
        <translation>Không đọc được. Hãy quét lại.</translation>
    </message>
    <message>
        <source>Scanned before: it counts once.</source>
        <translation>Đã quét rồi: chỉ tính một lần.</translation>
    </message>
    <message>
        <source>In its place.</source>
        <translation>Đúng chỗ.</translation>
    </message>
    <message>
        <source>was taken back; it does not count.</source>
        <translation>đã bỏ ra, không tính.</translation>
    </message>
    <message>
        <source>{count} folders were not seen</source>
        <translation>Còn {count} bìa chưa thấy</translation>
    </message>
    <message>
        <source>F9 again writes them down as missing. Ctrl F9 keeps a part, or scan on.</source>
        <translation>F9 lần nữa: ghi là không thấy. Ctrl F9: chốt một phần. Hoặc quét tiếp.</translation>
    </message>
    <message>
        <source>counted in part</source>
        <translation>kiểm một phần</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>đã kiểm</translation>
    </message>
    <message>
        <source>This count was dropped; nothing was written down.</source>
        <translation>Đã bỏ lần kiểm này, không ghi gì vào máy.</translation>
    </message>
</context>
<context>
    <name>CountSide</name>
    <message>
        <source>Places to count</source>
        <translation>Nơi kiểm</translation>
    </message>
    <message>
        <source>A code typed by hand</source>
        <translation>Gõ mã bằng tay</translation>
    </message>
    <message>
        <source>Was it one of these?</source>
        <translation>Có phải một trong các mã này?</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Bỏ lượt vừa quét</translation>
    </message>
    <message>
        <source>Keep a part</source>
        <translation>Chốt một phần</translation>
    </message>
    <message>
        <source>Enter counts this place</source>
        <translation>Enter: kiểm nơi này</translation>
    </message>
    <message>
        <source>Again: all is lost</source>
        <translation>Bấm lại: bỏ hết</translation>
    </message>
    <message>
        <source>Drop this count</source>
        <translation>Bỏ lần kiểm</translation>
    </message>
</context>
<context>
    <name>CounterStep</name>
    <message>
        <source>This counter and its clerks</source>
        <translation>Quầy và cán bộ</translation>
    </message>
    <message>
        <source>Whoever is on the list signs in with a PIN of their own, chosen at the first sign-in. An empty list is allowed: then nobody is asked.</source>
        <translation>Người có tên trong danh sách đăng nhập bằng mã PIN riêng, tự đặt khi đăng nhập lần đầu. Có thể để trống danh sách: khi đó không hỏi đăng nhập.</translation>
    </message>
    <message>
        <source>Who works at this desk</source>
        <translation>Người làm việc tại quầy</translation>
    </message>
</context>
<context>
    <name>DayClosing</name>
    <message>
        <source>Day {day}: sign for {count} findings that stay open</source>
        <translation>Ngày {day}: ký xác nhận {count} mục để lại</translation>
    </message>
    <message>
        <source>{day} will be sealed; it is not opened again.</source>
        <translation>Ngày {day} sẽ được khóa và không mở lại.</translation>
    </message>
    <message>
        <source>{count} findings stay open.</source>
        <translation>Còn {count} mục chưa xử lý.</translation>
    </message>
    <message>
        <source>A count is still under way: Alt 1 goes on with it.</source>
        <translation>Còn một lần kiểm đang dở: Alt 1 để kiểm tiếp.</translation>
    </message>
    <message>
        <source>F9 again closes the day, Esc goes back.</source>
        <translation>F9 lần nữa để khóa, Esc để thôi.</translation>
    </message>
</context>
<context>
    <name>DayFigures</name>
    <message>
        <source>Folders seen by scan</source>
        <translation>Bìa đã quét thấy</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Hồ sơ tiếp nhận</translation>
    </message>
    <message>
        <source>Results returned</source>
        <translation>Kết quả đã trả</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Không tiếp nhận</translation>
    </message>
    <message>
        <source>Numbers used</source>
        <translation>Số đã dùng</translation>
    </message>
    <message>
        <source>Numbers voided</source>
        <translation>Số đã hủy</translation>
    </message>
    <message>
        <source>Fees taken, đồng</source>
        <translation>Phí, lệ phí đã thu (đồng)</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>and {count} more (F10)</source>
        <translation>và {count} chỗ nữa (F10)</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… và {count} số nữa</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Giấy</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Máy</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Trung tâm</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>{count} differences</source>
        <translation>{count} chỗ lệch</translation>
    </message>
    <message>
        <source>paper not counted</source>
        <translation>chưa đếm giấy</translation>
    </message>
    <message>
        <source>not closed (F8)</source>
        <translation>chưa khóa (F8)</translation>
    </message>
    <message>
        <source>no centre yet</source>
        <translation>chưa có trung tâm</translation>
    </message>
    <message>
        <source>not all sent</source>
        <translation>chưa gửi hết</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>chưa trả lời</translation>
    </message>
    <message>
        <source>all agree</source>
        <translation>khớp</translation>
    </message>
</context>
<context>
    <name>DaysCard</name>
    <message>
        <source>Closed days: paper, here, the centre</source>
        <translation>Các ngày đã khóa: giấy, máy, trung tâm</translation>
    </message>
    <message>
        <source>No day has passed here yet.</source>
        <translation>Quầy chưa qua ngày nào.</translation>
    </message>
    <message>
        <source>{count} entries came after the closing; they say so.</source>
        <translation>{count} lượt ghi sau khi khóa ngày, có ghi rõ là ghi sau.</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>{name}: now “{after}”</source>
        <translation>{name}: nay là “{after}”</translation>
    </message>
    <message>
        <source>{name}: “{before}” taken out</source>
        <translation>{name}: bỏ “{before}”</translation>
    </message>
    <message>
        <source>{name}: from “{before}” to “{after}”</source>
        <translation>{name}: từ “{before}” thành “{after}”</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Số định danh</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Mã số thuế</translation>
    </message>
    <message>
        <source>Kind of person</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Chủ hồ sơ</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Trường hợp</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Thành phần hồ sơ</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Số bộ</translation>
    </message>
    <message>
        <source>Result returned</source>
        <translation>Nhận kết quả</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>By what right</source>
        <translation>Căn cứ nộp thay</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Cơ quan giải quyết</translation>
    </message>
    <message>
        <source>Post brings it to</source>
        <translation>Địa chỉ nhận qua bưu chính</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Phí, lệ phí</translation>
    </message>
    <message>
        <source>on its way to {holder}</source>
        <translation>đang chuyển đến {holder}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>To be brought by</source>
        <translation>Bổ sung chậm nhất</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Hồ sơ giấy</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Phải nộp</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Đã nộp</translation>
    </message>
    <message>
        <source>Version of the receipt</source>
        <translation>Phiên bản giấy tiếp nhận</translation>
    </message>
</context>
<context>
    <name>DossierFacts</name>
    <message>
        <source>The dossier</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Papers ({count})</source>
        <translation>Thành phần hồ sơ ({count})</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Bản in</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Căn cứ ngày hẹn</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã TTHC</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Trường hợp</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Chủ hồ sơ</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Số định danh</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Mã số thuế</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>Người nộp</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Tiếp nhận lúc</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Cán bộ tiếp nhận</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Cách nộp</translation>
    </message>
    <message>
        <source>Result returned</source>
        <translation>Nhận kết quả</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Số bộ</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Nơi giải quyết</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Phí, lệ phí</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Phải nộp</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Đã nộp</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Former number</source>
        <translation>Mã cũ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Closed because</source>
        <translation>Lý do kết thúc</translation>
    </message>
    <message>
        <source>Asked for: {name}</source>
        <translation>Cần bổ sung: {name}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số kết quả</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ngày ký</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Returned to</source>
        <translation>Trả cho</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Trả lúc</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Số vận đơn</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Mức hài lòng</translation>
    </message>
    <message>
        <source>copy {copy}, version {version}, {paper}</source>
        <translation>lần {copy}, phiên bản {version}, khổ {paper}</translation>
    </message>
</context>
<context>
    <name>DossierScreen</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>What is typed here is not recorded yet. F9 records it, Esc drops it.</source>
        <translation>Nội dung đang nhập chưa được ghi. F9 ghi lại, Esc bỏ.</translation>
    </message>
    <message>
        <source>Then scan or open {number} again.</source>
        <translation>Sau đó quét hoặc mở lại {number}.</translation>
    </message>
    <message>
        <source>The folder was scanned.</source>
        <translation>Đã quét bìa hồ sơ.</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Hẹn trả {day}</translation>
    </message>
    <message>
        <source>is recorded.</source>
        <translation>đã ghi vào hồ sơ.</translation>
    </message>
    <message>
        <source>is recorded. Print the new version of the receipt: Ctrl P.</source>
        <translation>đã ghi vào hồ sơ. In phiên bản mới của giấy tiếp nhận: Ctrl P.</translation>
    </message>
    <message>
        <source>is recorded. Print the receipt: Ctrl P, and the letter: Ctrl 2.</source>
        <translation>đã ghi. In giấy tiếp nhận: Ctrl P, văn bản xin lỗi: Ctrl 2.</translation>
    </message>
    <message>
        <source>is recorded. Print the notice for the citizen: Ctrl P.</source>
        <translation>đã ghi. In thông báo cho công dân: Ctrl P.</translation>
    </message>
    <message>
        <source>is recorded. Print the request for the citizen: Ctrl P.</source>
        <translation>đã ghi vào hồ sơ. In phiếu yêu cầu giao công dân: Ctrl P.</translation>
    </message>
    <message>
        <source>is recorded. Put the folder on the result shelf: F7, then scan it.</source>
        <translation>đã ghi. Đưa hồ sơ lên kệ kết quả: F7 rồi quét bìa.</translation>
    </message>
</context>
<context>
    <name>DossierStory</name>
    <message>
        <source>The folder is with</source>
        <translation>Hồ sơ giấy đang ở</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Có mâu thuẫn</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>What happened, in words</source>
        <translation>Diễn biến của hồ sơ</translation>
    </message>
    <message>
        <source>{holder}, since {time} on {day}</source>
        <translation>{holder}, từ {time} ngày {day}</translation>
    </message>
    <message>
        <source>On its way to {holder} since {time} on {day}: not yet taken over</source>
        <translation>Đang chuyển đến {holder} từ {time} ngày {day}, chưa ký nhận</translation>
    </message>
    <message>
        <source>One entry contradicts what was recorded elsewhere, so it does not count.</source>
        <translation>Một dòng ghi trái với nội dung ghi ở nơi khác nên chưa được tính.</translation>
    </message>
    <message>
        <source>{count} entries contradict what was recorded elsewhere: they do not count.</source>
        <translation>{count} dòng ghi trái với nội dung ghi ở nơi khác nên chưa được tính.</translation>
    </message>
</context>
<context>
    <name>DossierWords</name>
    <message>
        <source>{n} original</source>
        <translation>{n} bản chính</translation>
    </message>
    <message>
        <source>{n} certified</source>
        <translation>{n} chứng thực</translation>
    </message>
    <message>
        <source>{n} photocopy</source>
        <translation>{n} photo</translation>
    </message>
    <message>
        <source>from the database</source>
        <translation>có trong cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>{fee}, receipt {receipt}</source>
        <translation>{fee}, biên lai {receipt}</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>chưa xác định</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 ngày</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} ngày</translation>
    </message>
    <message>
        <source>the clock stands still</source>
        <translation>tạm dừng tính thời hạn</translation>
    </message>
    <message>
        <source>{days} overdue</source>
        <translation>quá hạn {days}</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>đến hạn hôm nay</translation>
    </message>
    <message>
        <source>{days} left</source>
        <translation>còn {days}</translation>
    </message>
    <message>
        <source>finished {days} early</source>
        <translation>xong trước hạn {days}</translation>
    </message>
    <message>
        <source>finished on time</source>
        <translation>xong đúng hạn</translation>
    </message>
    <message>
        <source>finished {days} late</source>
        <translation>xong quá hạn {days}</translation>
    </message>
</context>
<context>
    <name>DueBox</name>
    <message>
        <source>Ready on</source>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>Time limit, a number</source>
        <translation>Thời hạn, bằng số</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>ngày làm việc</translation>
    </message>
    <message>
        <source>days</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>Time limit not in the catalogue</source>
        <translation>Danh mục chưa có thời hạn</translation>
    </message>
    <message>
        <source>As the decision of the procedure says</source>
        <translation>Nhập theo quyết định công bố thủ tục</translation>
    </message>
    <message>
        <source>No day given yet</source>
        <translation>Chưa hẹn ngày trả</translation>
    </message>
    <message>
        <source>The period begins when {agency} takes the dossier over</source>
        <translation>Thời hạn tính từ khi {agency} nhận hồ sơ</translation>
    </message>
    <message>
        <source>The period begins when the other agency takes it over</source>
        <translation>Thời hạn tính từ khi cơ quan kia nhận hồ sơ</translation>
    </message>
</context>
<context>
    <name>EnrolForm</name>
    <message>
        <source>Address of the centre</source>
        <translation>Địa chỉ trung tâm</translation>
    </message>
    <message>
        <source>Enrolment code</source>
        <translation>Mã ghi danh</translation>
    </message>
    <message>
        <source>Enrol this counter</source>
        <translation>Ghi danh quầy này</translation>
    </message>
    <message>
        <source>Enter what the centre gave you.</source>
        <translation>Nhập thông tin trung tâm đã cấp.</translation>
    </message>
</context>
<context>
    <name>ErrorReports</name>
    <message>
        <source>Something went wrong</source>
        <translation>Chương trình gặp lỗi</translation>
    </message>
    <message>
        <source>The program met an error of its own. What was received is stored; you can go on working. Please pass the details on to support.</source>
        <translation>Chương trình gặp lỗi của chính nó. Hồ sơ đã nhận vẫn được lưu; có thể làm việc tiếp. Hãy gửi phần chi tiết cho bộ phận hỗ trợ.</translation>
    </message>
</context>
<context>
    <name>EveningScreen</name>
    <message>
        <source>The day left open</source>
        <translation>Ngày chưa khóa</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Khóa ngày</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Cuối ngày</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>đã khóa</translation>
    </message>
    <message>
        <source>open</source>
        <translation>chưa khóa</translation>
    </message>
    <message>
        <source>1 Count</source>
        <translation>1 Kiểm kê</translation>
    </message>
    <message>
        <source>2 Balance</source>
        <translation>2 Cân đối</translation>
    </message>
    <message>
        <source>3 Close and send</source>
        <translation>3 Khóa ngày và gửi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>On to the balance</source>
        <translation>Sang cân đối</translation>
    </message>
    <message>
        <source>On to closing</source>
        <translation>Sang khóa ngày</translation>
    </message>
    <message>
        <source>The day is closed</source>
        <translation>Ngày đã khóa</translation>
    </message>
    <message>
        <source>was not closed.</source>
        <translation>chưa khóa.</translation>
    </message>
    <message>
        <source>Close {day}</source>
        <translation>Khóa ngày {day}</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Về hôm nay</translation>
    </message>
    <message>
        <source>was counted: {count} codes.</source>
        <translation>đã kiểm: {count} mã.</translation>
    </message>
    <message>
        <source>is closed. Ctrl P prints its sheet, to be signed.</source>
        <translation>đã khóa. Ctrl P in phiếu kết ngày để ký.</translation>
    </message>
</context>
<context>
    <name>EveningSteps</name>
    <message>
        <source>Stock-take</source>
        <translation>Kiểm kê</translation>
    </message>
    <message>
        <source>{number} is now recorded here: {place}</source>
        <translation>Đã ghi {number} ở: {place}</translation>
    </message>
    <message>
        <source>{count} findings settled.</source>
        <translation>Đã xử lý {count} mục.</translation>
    </message>
    <message>
        <source>{number}: settled.</source>
        <translation>{number}: đã xử lý.</translation>
    </message>
</context>
<context>
    <name>ExportLine</name>
    <message>
        <source>Writing the spreadsheet</source>
        <translation>Đang ghi bảng tính</translation>
    </message>
    <message>
        <source>break off</source>
        <translation>dừng</translation>
    </message>
    <message>
        <source>Writing the spreadsheet…</source>
        <translation>Đang ghi bảng tính…</translation>
    </message>
    <message>
        <source>Writing the spreadsheet: {done} of {all} dossiers</source>
        <translation>Đang ghi bảng tính: {done} / {all} hồ sơ</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export to Excel</source>
        <translation>Xuất ra Excel</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Bảng tính Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Dossiers {day}</source>
        <translation>Hồ sơ {day}</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Dossiers: {filter}</source>
        <translation>Danh sách hồ sơ: {filter}</translation>
    </message>
    <message>
        <source>As of {time} on {day}</source>
        <translation>Thời điểm: {time} ngày {day}</translation>
    </message>
    <message>
        <source>The spreadsheet was broken off; no file was left.</source>
        <translation>Đã dừng ghi bảng tính; không để lại tệp nào.</translation>
    </message>
    <message>
        <source>{count} dossiers written to {file}</source>
        <translation>Đã xuất {count} hồ sơ ra {file}</translation>
    </message>
    <message>
        <source>{file} could not be written. Is it open in Excel, or the disk full?</source>
        <translation>Không ghi được {file}. Hãy đóng tệp nếu đang mở trong Excel và kiểm tra ổ đĩa còn chỗ, rồi xuất lại.</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made.</source>
        <translation>Không tạo được bảng tính.</translation>
    </message>
</context>
<context>
    <name>FactSheet</name>
    <message>
        <source>Copy “{text}”</source>
        <translation>Sao chép “{text}”</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Cán bộ nhận</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kênh tiếp nhận</translation>
    </message>
    <message>
        <source>Folder is with</source>
        <translation>Nơi giữ hồ sơ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ngày nhận</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Mọi trạng thái</translation>
    </message>
    <message>
        <source>Received, not printed</source>
        <translation>Đã nhận, chưa in</translation>
    </message>
    <message>
        <source>Provisional number</source>
        <translation>Số tạm</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation>Mọi kênh</translation>
    </message>
    <message>
        <source>Any sector</source>
        <translation>Mọi lĩnh vực</translation>
    </message>
    <message>
        <source>Any clerk</source>
        <translation>Mọi cán bộ</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Mọi nơi</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Any due date</source>
        <translation>Mọi hạn trả</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Đến hạn hôm nay</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Đến hạn tuần này</translation>
    </message>
    <message>
        <source>Without a due date</source>
        <translation>Không có hạn trả</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Mọi ngày</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hôm qua</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Tuần này</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Tháng này</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Tháng trước</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Năm nay</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Năm trước</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Chưa xong</translation>
    </message>
    <message>
        <source>Received, not printed</source>
        <translation>Đã nhận, chưa in</translation>
    </message>
    <message>
        <source>Provisional number</source>
        <translation>Số tạm</translation>
    </message>
    <message>
        <source>received by {name}</source>
        <translation>người nhận: {name}</translation>
    </message>
    <message>
        <source>received: {when}</source>
        <translation>ngày nhận: {when}</translation>
    </message>
    <message>
        <source>received from {day}</source>
        <translation>nhận từ {day}</translation>
    </message>
    <message>
        <source>received until {day}</source>
        <translation>nhận đến {day}</translation>
    </message>
    <message>
        <source>All dossiers</source>
        <translation>Tất cả hồ sơ</translation>
    </message>
    <message>
        <source>Waiting for papers</source>
        <translation>Chờ bổ sung</translation>
    </message>
    <message>
        <source>Ready to be returned</source>
        <translation>Chờ trả kết quả</translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>Nhận hôm nay</translation>
    </message>
</context>
<context>
    <name>FiltersMenu</name>
    <message>
        <source>Saved filters</source>
        <translation>Bộ lọc đã lưu</translation>
    </message>
    <message>
        <source>All dossiers</source>
        <translation>Tất cả hồ sơ</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Xóa bộ lọc “{name}”</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Give a reason</source>
        <translation>Ghi lý do</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở hồ sơ</translation>
    </message>
    <message>
        <source>It is here</source>
        <translation>Ghi ở đây</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In giấy</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>Hủy số</translation>
    </message>
    <message>
        <source>Void the slip</source>
        <translation>Hủy phiếu</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Ghi đã trả</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Nhận bìa</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Nhập từ giấy</translation>
    </message>
    <message>
        <source>Enter the slip</source>
        <translation>Nhập phiếu</translation>
    </message>
    <message>
        <source>Put on shelf</source>
        <translation>Đã lên kệ</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Thu lại</translation>
    </message>
    <message>
        <source>The old paper was taken back</source>
        <translation>Đã thu lại giấy cũ</translation>
    </message>
</context>
<context>
    <name>Folder</name>
    <message>
        <source>At the desk</source>
        <translation>Tại quầy</translation>
    </message>
    <message>
        <source>Case officer</source>
        <translation>Cán bộ thụ lý</translation>
    </message>
    <message>
        <source>Another agency</source>
        <translation>Cơ quan khác</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>Trung tâm</translation>
    </message>
    <message>
        <source>Result shelf</source>
        <translation>Kệ kết quả</translation>
    </message>
    <message>
        <source>The citizen</source>
        <translation>Công dân</translation>
    </message>
    <message>
        <source>on its way → {holder}</source>
        <translation>đang bàn giao → {holder}</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Receipt</source>
        <translation>giấy tiếp nhận</translation>
    </message>
    <message>
        <source>Receipt for several dossiers</source>
        <translation>giấy tiếp nhận chung</translation>
    </message>
    <message>
        <source>Appointment slip</source>
        <translation>phiếu hẹn</translation>
    </message>
    <message>
        <source>Request for supplement</source>
        <translation>Phiếu yêu cầu bổ sung</translation>
    </message>
    <message>
        <source>Refusal slip</source>
        <translation>Phiếu từ chối tiếp nhận</translation>
    </message>
    <message>
        <source>Apology letter</source>
        <translation>văn bản xin lỗi</translation>
    </message>
    <message>
        <source>Stop notice</source>
        <translation>thông báo dừng</translation>
    </message>
    <message>
        <source>Control slip</source>
        <translation>phiếu kiểm soát</translation>
    </message>
    <message>
        <source>Receipt for the result</source>
        <translation>Giấy biên nhận trả kết quả</translation>
    </message>
    <message>
        <source>Folder label</source>
        <translation>nhãn hồ sơ</translation>
    </message>
    <message>
        <source>Register book</source>
        <translation>Sổ theo dõi hồ sơ</translation>
    </message>
    <message>
        <source>Sheet of the day</source>
        <translation>Phiếu kết ngày</translation>
    </message>
    <message>
        <source>Sheet of a count</source>
        <translation>Biên bản kiểm kê</translation>
    </message>
    <message>
        <source>Slips for outages</source>
        <translation>Phiếu giấy dự phòng</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Trang in thử</translation>
    </message>
    <message>
        <source>Hand-over record</source>
        <translation>Biên bản bàn giao hồ sơ</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Commune Desk</source>
        <translation>Quầy Một Cửa</translation>
    </message>
</context>
<context>
    <name>Gender</name>
    <message>
        <source>Male</source>
        <translation>Nam</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Nữ</translation>
    </message>
</context>
<context>
    <name>GivePanel</name>
    <message>
        <source>Hand over and print the record</source>
        <translation>Bàn giao và in biên bản</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Làm mới</translation>
    </message>
    <message>
        <source>Must still be handed over</source>
        <translation>Phải bàn giao</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>Dossier number</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Chủ hồ sơ</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Scanned folders</source>
        <translation>Hồ sơ đã quét</translation>
    </message>
    <message>
        <source>Scan the folders, in any order. A number may also be typed (F2).</source>
        <translation>Quét các bìa hồ sơ, thứ tự nào cũng được. Có thể gõ mã ở ô quét (F2).</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Hồ sơ bàn giao</translation>
    </message>
    <message>
        <source>{count}, {late} late</source>
        <translation>{count}, trễ {late}</translation>
    </message>
    <message>
        <source>late, was due {day}</source>
        <translation>trễ, hạn giao {day}</translation>
    </message>
    <message>
        <source>this morning</source>
        <translation>sáng nay</translation>
    </message>
    <message>
        <source>today</source>
        <translation>trong hôm nay</translation>
    </message>
    <message>
        <source>early on {day}</source>
        <translation>đầu giờ {day}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>chậm nhất {day}</translation>
    </message>
    <message>
        <source>Put on the result shelf</source>
        <translation>Đưa lên kệ kết quả</translation>
    </message>
    <message>
        <source>Take back to the desk</source>
        <translation>Nhận về quầy</translation>
    </message>
    <message>
        <source>{count} folders</source>
        <translation>{count} hồ sơ</translation>
    </message>
    <message>
        <source>{count} cannot go; Delete takes a line away.</source>
        <translation>{count} hồ sơ không bàn giao được; bấm Delete để bỏ dòng.</translation>
    </message>
    <message>
        <source>may go</source>
        <translation>giao được</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>mã không có</translation>
    </message>
    <message>
        <source>not to be sent</source>
        <translation>không bàn giao</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>đang chờ nhận</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>đã ở nơi này</translation>
    </message>
    <message>
        <source>no result yet</source>
        <translation>chưa có kết quả</translation>
    </message>
    <message>
        <source>cannot go</source>
        <translation>không giao được</translation>
    </message>
    <message>
        <source>is in the pile already.</source>
        <translation>đã có trong danh sách.</translation>
    </message>
    <message>
        <source>is where the scanned folders go.</source>
        <translation>là ngăn sẽ đặt các bìa vừa quét.</translation>
    </message>
    <message>
        <source>No folder was scanned yet.</source>
        <translation>Chưa quét hồ sơ nào.</translation>
    </message>
</context>
<context>
    <name>HandoverScreen</name>
    <message>
        <source>Take over</source>
        <translation>Nhận bàn giao</translation>
    </message>
    <message>
        <source>Print the record</source>
        <translation>In biên bản</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Bàn giao</translation>
    </message>
    <message>
        <source>{count} folders handed over to {name}.</source>
        <translation>Đã bàn giao {count} hồ sơ cho {name}.</translation>
    </message>
    <message>
        <source>{count} folders are on the result shelf.</source>
        <translation>{count} hồ sơ đã lên kệ kết quả.</translation>
    </message>
    <message>
        <source>{count} folders are back here.</source>
        <translation>{count} hồ sơ đã về quầy.</translation>
    </message>
    <message>
        <source>No pile was handed over yet; open one under “Take over”.</source>
        <translation>Chưa bàn giao tập nào; mở một tập ở mục “Nhận bàn giao”.</translation>
    </message>
    <message>
        <source>{count} folders taken over.</source>
        <translation>Đã nhận {count} hồ sơ.</translation>
    </message>
    <message>
        <source>{count} stay open.</source>
        <translation>Còn {count} hồ sơ chờ nhận.</translation>
    </message>
</context>
<context>
    <name>HeadPanel</name>
    <message>
        <source>The head&apos;s approval</source>
        <translation>Lãnh đạo xác nhận</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Lãnh đạo</translation>
    </message>
    <message>
        <source>The head&apos;s PIN</source>
        <translation>Mã PIN của lãnh đạo</translation>
    </message>
    <message>
        <source>No head is named at this desk. An administrator does so in settings.</source>
        <translation>Quầy này chưa có lãnh đạo trong danh sách cán bộ. Quản trị thêm trong phần Cài đặt.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Đang kiểm tra…</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Find in help (Ctrl F)</source>
        <translation>Tìm trong trợ giúp (Ctrl F)</translation>
    </message>
    <message>
        <source>Find in help</source>
        <translation>Tìm trong trợ giúp</translation>
    </message>
    <message>
        <source>Pages of help</source>
        <translation>Các trang trợ giúp</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Không có trang nào chứa các từ này.</translation>
    </message>
    <message>
        <source>Page of help</source>
        <translation>Trang trợ giúp</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>Holder</name>
    <message>
        <source>the desk</source>
        <translation>khay quầy</translation>
    </message>
    <message>
        <source>case officer</source>
        <translation>cán bộ thụ lý</translation>
    </message>
    <message>
        <source>another agency</source>
        <translation>cơ quan khác</translation>
    </message>
    <message>
        <source>the centre</source>
        <translation>trung tâm</translation>
    </message>
    <message>
        <source>the shelf of results</source>
        <translation>kệ trả kết quả</translation>
    </message>
    <message>
        <source>the citizen</source>
        <translation>công dân</translation>
    </message>
</context>
<context>
    <name>HolderCard</name>
    <message>
        <source>Case officer</source>
        <translation>Cán bộ thụ lý</translation>
    </message>
    <message>
        <source>Another agency</source>
        <translation>Cơ quan khác</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>Trung tâm</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Về lại quầy</translation>
    </message>
    <message>
        <source>Result shelf</source>
        <translation>Kệ kết quả</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Note on the record</source>
        <translation>Ghi chú trên biên bản</translation>
    </message>
    <message>
        <source>Handed to lately</source>
        <translation>Đã giao gần đây</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Bàn giao cho</translation>
    </message>
    <message>
        <source>Places of the shelf</source>
        <translation>Các ngăn trên kệ</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Trung tâm</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Quầy</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Kệ</translation>
    </message>
    <message>
        <source>Officer&apos;s name</source>
        <translation>Họ tên cán bộ</translation>
    </message>
    <message>
        <source>Who receives at the centre</source>
        <translation>Người nhận ở trung tâm</translation>
    </message>
    <message>
        <source>Place at the desk (may stay empty)</source>
        <translation>Chỗ để tại quầy (có thể để trống)</translation>
    </message>
    <message>
        <source>Shelf and compartment</source>
        <translation>Kệ, ngăn</translation>
    </message>
</context>
<context>
    <name>IntakeScreen</name>
    <message>
        <source>Set aside</source>
        <translation>Tạm cất</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Làm mới</translation>
    </message>
    <message>
        <source>Intake of a dossier</source>
        <translation>Tiếp nhận hồ sơ</translation>
    </message>
    <message>
        <source>voided: {reason}</source>
        <translation>đã hủy: {reason}</translation>
    </message>
    <message>
        <source>result {when}</source>
        <translation>hẹn trả {when}</translation>
    </message>
    <message>
        <source>from slip {slip}</source>
        <translation>nhập từ phiếu {slip}</translation>
    </message>
    <message>
        <source>not accepted: {reason}</source>
        <translation>không tiếp nhận: {reason}</translation>
    </message>
    <message>
        <source>waits for {count} papers</source>
        <translation>chờ bổ sung {count} giấy tờ</translation>
    </message>
    <message>
        <source>Not received:</source>
        <translation>Chưa nhận được:</translation>
    </message>
    <message>
        <source>The form is empty.</source>
        <translation>Đã làm mới.</translation>
    </message>
    <message>
        <source>Ctrl Z brings it back</source>
        <translation>Bấm Ctrl Z để lấy lại bản vừa bỏ</translation>
    </message>
</context>
<context>
    <name>LeavingPanel</name>
    <message>
        <source>{count} entries have not reached the centre yet. They are stored safely on this PC and are sent by themselves the next time the program is open.</source>
        <translation>Còn {count} mục chưa gửi tới trung tâm. Tất cả đã lưu an toàn trên máy này và sẽ tự gửi khi mở lại chương trình.</translation>
    </message>
    <message>
        <source>{count} entries are on this PC alone, which is not connected to a centre yet. They are stored safely.</source>
        <translation>{count} mục chỉ có trên máy này vì máy chưa kết nối trung tâm. Tất cả đã lưu an toàn.</translation>
    </message>
    <message>
        <source>Close for today?</source>
        <translation>Đóng chương trình?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ở lại</translation>
    </message>
</context>
<context>
    <name>Limit</name>
    <message>
        <source>{n} working days</source>
        <translation>{n} ngày làm việc</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} ngày</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} giờ</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>trong ngày</translation>
    </message>
</context>
<context>
    <name>LineCorrection</name>
    <message>
        <source>Right personal number</source>
        <translation>Số định danh đúng</translation>
    </message>
    <message>
        <source>Right name</source>
        <translation>Họ tên đúng</translation>
    </message>
    <message>
        <source>Right copies</source>
        <translation>Số bản đúng</translation>
    </message>
    <message>
        <source>Right pages</source>
        <translation>Số trang đúng</translation>
    </message>
    <message>
        <source>Right sum (đ)</source>
        <translation>Số tiền đúng (đ)</translation>
    </message>
    <message>
        <source>Right series</source>
        <translation>Ký hiệu đúng</translation>
    </message>
    <message>
        <source>Right receipt number</source>
        <translation>Số biên lai đúng</translation>
    </message>
    <message>
        <source>What was wrong (stays in the history)</source>
        <translation>Sai ở đâu (lưu trong lịch sử)</translation>
    </message>
    <message>
        <source>Correct the line</source>
        <translation>Đính chính dòng này</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Window</source>
        <translation>Hiển thị</translation>
    </message>
    <message>
        <source>Language, size of text and contrast on this machine. It shows at once.</source>
        <translation>Ngôn ngữ, cỡ chữ và độ tương phản trên máy này. Thay đổi có hiệu lực ngay.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Độ tương phản</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Thường</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Cao</translation>
    </message>
    <message>
        <source>Locks itself when idle</source>
        <translation>Tự khóa khi không dùng</translation>
    </message>
    <message>
        <source>after {count} minutes</source>
        <translation>sau {count} phút</translation>
    </message>
    <message>
        <source>never</source>
        <translation>không bao giờ</translation>
    </message>
    <message>
        <source>Stored.</source>
        <translation>Đã lưu.</translation>
    </message>
</context>
<context>
    <name>MorePanel</name>
    <message>
        <source>Fee or charge</source>
        <translation>Phí, lệ phí</translation>
    </message>
    <message>
        <source>Amount (đ)</source>
        <translation>Số tiền (đ)</translation>
    </message>
    <message>
        <source>Receipt series</source>
        <translation>Ký hiệu biên lai</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Số biên lai</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Phí</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Lệ phí</translation>
    </message>
    <message>
        <source>once paid</source>
        <translation>khi đã thu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Handled by another agency</source>
        <translation>Cơ quan khác giải quyết</translation>
    </message>
    <message>
        <source>Name of the agency; empty: handled here</source>
        <translation>Tên cơ quan; để trống: xã giải quyết</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>có ghi chú</translation>
    </message>
    <message>
        <source>{amount} đ</source>
        <translation>{amount} đ</translation>
    </message>
    <message>
        <source>another agency</source>
        <translation>cơ quan khác</translation>
    </message>
</context>
<context>
    <name>NamesList</name>
    <message>
        <source>no PIN yet</source>
        <translation>chưa có mã PIN</translation>
    </message>
</context>
<context>
    <name>OneSlip</name>
    <message>
        <source>Scan a slip, or type its code</source>
        <translation>Quét phiếu hoặc gõ mã</translation>
    </message>
    <message>
        <source>Why it cannot be used</source>
        <translation>Lý do không dùng được</translation>
    </message>
    <message>
        <source>Void this slip</source>
        <translation>Hủy phiếu này</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>In lại phiếu này</translation>
    </message>
    <message>
        <source>The dossier&apos;s page</source>
        <translation>Trang hồ sơ</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Đã dùng</translation>
    </message>
    <message>
        <source>dossier {number}</source>
        <translation>hồ sơ {number}</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Còn trắng</translation>
    </message>
    <message>
        <source>{number}, printed on {day}</source>
        <translation>{number}, in ngày {day}</translation>
    </message>
    <message>
        <source>Scan one to see whether it is blank, used or void.</source>
        <translation>Quét một phiếu để biết phiếu còn trắng, đã dùng hay đã hủy.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>what was asked for is granted</source>
        <translation>giải quyết theo yêu cầu</translation>
    </message>
    <message>
        <source>refused with reasons</source>
        <translation>từ chối có nêu lý do</translation>
    </message>
</context>
<context>
    <name>OutputColumn</name>
    <message>
        <source>Preview</source>
        <translation>In thử</translation>
    </message>
    <message>
        <source>Ask for papers</source>
        <translation>Yêu cầu bổ sung</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>Từ chối tiếp nhận</translation>
    </message>
    <message>
        <source>Receive and print</source>
        <translation>Tiếp nhận và in</translation>
    </message>
    <message>
        <source>The citizen has the slip: nothing is printed.</source>
        <translation>Người dân đã có phiếu: không in gì.</translation>
    </message>
    <message>
        <source>Store from paper</source>
        <translation>Lưu hồ sơ từ phiếu</translation>
    </message>
    <message>
        <source>{count} leaves</source>
        <translation>{count} liên</translation>
    </message>
    <message>
        <source>Printer: {name}</source>
        <translation>Máy in: {name}</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>Tệp PDF</translation>
    </message>
</context>
<context>
    <name>OwnerForm</name>
    <message>
        <source>Submitted for</source>
        <translation>Nộp thay cho</translation>
    </message>
    <message>
        <source>a citizen</source>
        <translation>cá nhân</translation>
    </message>
    <message>
        <source>an enterprise</source>
        <translation>doanh nghiệp</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>tổ chức khác</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Số định danh</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên chủ hồ sơ</translation>
    </message>
    <message>
        <source>Place of residence</source>
        <translation>Nơi cư trú</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Mã số thuế</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Tên tổ chức</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
</context>
<context>
    <name>PagesMenu</name>
    <message>
        <source>Other pages</source>
        <translation>Giấy khác</translation>
    </message>
    <message>
        <source>Print again: {form}</source>
        <translation>In lại {form}</translation>
    </message>
    <message>
        <source>Print: {form}</source>
        <translation>In {form}</translation>
    </message>
    <message>
        <source>One receipt for this person&apos;s {n} dossiers of the day</source>
        <translation>In chung một giấy cho {n} hồ sơ trong ngày của người này</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>80 mm roll</source>
        <translation>Cuộn 80 mm</translation>
    </message>
    <message>
        <source>Label 58 × 40 mm</source>
        <translation>Nhãn 58 × 40 mm</translation>
    </message>
    <message>
        <source>Label 100 × 50 mm</source>
        <translation>Nhãn 100 × 50 mm</translation>
    </message>
</context>
<context>
    <name>PaperNews</name>
    <message>
        <source>Genuine receipt</source>
        <translation>Giấy thật</translation>
    </message>
    <message>
        <source>Version {latest} replaces this paper</source>
        <translation>Bản {latest} thay tờ giấy này</translation>
    </message>
    <message>
        <source>Replaced receipt</source>
        <translation>Giấy đã được thay</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Quét lại</translation>
    </message>
    <message>
        <source>Signed by an unknown station</source>
        <translation>Giấy do máy chưa biết ký</translation>
    </message>
    <message>
        <source>Altered paper</source>
        <translation>Giấy không đúng với giấy đã cấp</translation>
    </message>
    <message>
        <source>Paper and record disagree</source>
        <translation>Giấy và hồ sơ không khớp</translation>
    </message>
    <message>
        <source>Signed by a revoked station</source>
        <translation>Giấy do máy đã bị thu hồi ký</translation>
    </message>
</context>
<context>
    <name>PaperStrip</name>
    <message>
        <source>and {n} more: see the timeline</source>
        <translation>và {n} điểm khác: xem ở diễn biến</translation>
    </message>
</context>
<context>
    <name>PaperTime</name>
    <message>
        <source>Day on the slip</source>
        <translation>Ngày trên phiếu</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Giờ</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Case</source>
        <translation>Trường hợp</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Thành phần hồ sơ</translation>
    </message>
    <message>
        <source>Another paper, by name (Enter adds)</source>
        <translation>Giấy tờ khác: gõ tên rồi Enter</translation>
    </message>
    <message>
        <source>Another paper, by name</source>
        <translation>Giấy tờ khác, gõ tên</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Số bộ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Nhận kết quả</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>Sets:</source>
        <translation>Số bộ:</translation>
    </message>
    <message>
        <source>Back to the papers</source>
        <translation>Trở lại giấy tờ</translation>
    </message>
    <message>
        <source>More: {entered}</source>
        <translation>Thêm: {entered}</translation>
    </message>
    <message>
        <source>More: note, fees, other agency</source>
        <translation>Thêm: ghi chú, phí, cơ quan khác</translation>
    </message>
    <message>
        <source>Case: {name}</source>
        <translation>Trường hợp: {name}</translation>
    </message>
    <message>
        <source>The catalogue lists no papers: add them by name</source>
        <translation>Danh mục không liệt kê giấy tờ: thêm theo tên ở dưới</translation>
    </message>
    <message>
        <source>The papers appear when a procedure is chosen</source>
        <translation>Chọn thủ tục để hiện các giấy tờ cần có</translation>
    </message>
    <message>
        <source>{ticked} / {total} papers</source>
        <translation>{ticked} / {total} giấy tờ</translation>
    </message>
</context>
<context>
    <name>PapersDelegate</name>
    <message>
        <source>shown</source>
        <translation>xuất trình</translation>
    </message>
    <message>
        <source>added</source>
        <translation>thêm</translation>
    </message>
</context>
<context>
    <name>PapersModel</name>
    <message>
        <source>Paper</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Bản chính</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Chứng thực</translation>
    </message>
    <message>
        <source>Photocopy</source>
        <translation>Photo</translation>
    </message>
</context>
<context>
    <name>PapersTable</name>
    <message>
        <source>Papers of the dossier</source>
        <translation>Thành phần hồ sơ</translation>
    </message>
</context>
<context>
    <name>ParkedChips</name>
    <message>
        <source>without a name</source>
        <translation>chưa có tên</translation>
    </message>
    <message>
        <source>Waiting:</source>
        <translation>Đang chờ:</translation>
    </message>
    <message>
        <source>Unfinished at {time}:</source>
        <translation>Bản đang nhập dở lúc {time} – mở lại:</translation>
    </message>
    <message>
        <source>Waiting draft</source>
        <translation>Bản đang chờ</translation>
    </message>
    <message>
        <source>Space opens the list</source>
        <translation>Phím cách mở danh sách</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>còn {count}</translation>
    </message>
    <message>
        <source>{count} more drafts</source>
        <translation>Còn {count} bản đang chờ</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Submitted for someone else</source>
        <translation>Nộp thay người khác</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Người yêu cầu</translation>
    </message>
    <message>
        <source>Known from an earlier dossier</source>
        <translation>Đã có ở hồ sơ trước</translation>
    </message>
    <message>
        <source>For oneself</source>
        <translation>Nộp cho chính mình</translation>
    </message>
    <message>
        <source>{numbers} is already open</source>
        <translation>Đã có hồ sơ {numbers} đang mở</translation>
    </message>
    <message>
        <source>Identity card scanned</source>
        <translation>Đã quét căn cước</translation>
    </message>
</context>
<context>
    <name>PeopleHits</name>
    <message>
        <source>Known people</source>
        <translation>Người đã biết</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Personal number</source>
        <translation>Số định danh</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Place of residence</source>
        <translation>Nơi cư trú</translation>
    </message>
    <message>
        <source>Acts by</source>
        <translation>Nộp thay với tư cách</translation>
    </message>
    <message>
        <source>paper and its number, or kinship</source>
        <translation>giấy ủy quyền hoặc quan hệ</translation>
    </message>
</context>
<context>
    <name>PostLine</name>
    <message>
        <source>Post the result to</source>
        <translation>Gửi kết quả đến</translation>
    </message>
</context>
<context>
    <name>PrintFault</name>
    <message>
        <source>the printer {printer} is no longer on this computer</source>
        <translation>máy in {printer} không còn trên máy tính này</translation>
    </message>
    <message>
        <source>the printer {printer} did not take the page</source>
        <translation>máy in {printer} không nhận trang in</translation>
    </message>
    <message>
        <source>the printer {printer} is stopped</source>
        <translation>máy in {printer} đang dừng</translation>
    </message>
    <message>
        <source>the printer {printer} is out of paper</source>
        <translation>máy in {printer} hết giấy</translation>
    </message>
    <message>
        <source>the printer {printer} does not answer; is it switched on and connected?</source>
        <translation>máy in {printer} không trả lời; máy đã bật và nối dây chưa?</translation>
    </message>
    <message>
        <source>the file {printer} could not be written; is the disk full?</source>
        <translation>không ghi được tệp {printer}; ổ đĩa còn chỗ trống không?</translation>
    </message>
</context>
<context>
    <name>PrinterStep</name>
    <message>
        <source>Printers</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Choose where the receipts go. Print a test page and scan it back. Without a printer, pages are written as PDF files until one is there.</source>
        <translation>Chọn nơi in giấy hẹn. In một trang thử rồi quét lại. Khi chưa có máy in, các trang được ghi thành tệp PDF.</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>ready</source>
        <translation>sẵn sàng</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>đang in</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>đang dừng</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>hết giấy</translation>
    </message>
    <message>
        <source>takes no pages</source>
        <translation>không nhận trang in</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Tự động</translation>
    </message>
    <message>
        <source>Upper tray</source>
        <translation>Khay trên</translation>
    </message>
    <message>
        <source>Middle tray</source>
        <translation>Khay giữa</translation>
    </message>
    <message>
        <source>Lower tray</source>
        <translation>Khay dưới</translation>
    </message>
    <message>
        <source>Main tray</source>
        <translation>Khay chính</translation>
    </message>
    <message>
        <source>Manual feed</source>
        <translation>Nạp giấy tay</translation>
    </message>
</context>
<context>
    <name>PrintersForm</name>
    <message>
        <source>Forms and printers</source>
        <translation>Mẫu và máy in</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Khổ giấy</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Khay giấy</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Số bản</translation>
    </message>
    <message>
        <source>This printer for every form</source>
        <translation>Dùng máy in này cho mọi mẫu</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>In trang thử</translation>
    </message>
    <message>
        <source>Scan the bars of the printed page: printer and scanner are proved together.</source>
        <translation>Quét mã vạch trên trang vừa in: kiểm tra cùng lúc máy in và máy quét.</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>Tệp PDF</translation>
    </message>
    <message>
        <source>as the printer chooses</source>
        <translation>do máy in chọn</translation>
    </message>
    <message>
        <source>pages are written as PDF files</source>
        <translation>các trang được ghi thành tệp PDF</translation>
    </message>
    <message>
        <source>not on this machine now</source>
        <translation>hiện không có trên máy này</translation>
    </message>
    <message>
        <source>Every form goes to this printer.</source>
        <translation>Mọi mẫu đều in ra máy này.</translation>
    </message>
    <message>
        <source>to be scanned: {text}</source>
        <translation>chờ quét: {text}</translation>
    </message>
    <message>
        <source>Printing: {where}</source>
        <translation>Đang in: {where}</translation>
    </message>
    <message>
        <source>The test page was not printed: {why}</source>
        <translation>Chưa in được trang thử: {why}</translation>
    </message>
    <message>
        <source>scanned: printer and scanner work</source>
        <translation>đã quét đúng: máy in và máy quét đều tốt</translation>
    </message>
</context>
<context>
    <name>PrintersPage</name>
    <message>
        <source>Printers</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>For each form: printer, paper, tray and copies. Pages go there without asking. What is chosen counts at once.</source>
        <translation>Chọn máy in, khổ giấy, khay và số bản cho từng mẫu. Khi in không hỏi lại. Lựa chọn có hiệu lực ngay.</translation>
    </message>
</context>
<context>
    <name>Prints</name>
    <message>
        <source>Printing on {printer}</source>
        <translation>Đang in ở {printer}</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Đã ghi {path}</translation>
    </message>
    <message>
        <source>{number} is stored, but this page was not printed: {why}. Print it again.</source>
        <translation>{number} đã lưu, nhưng trang này chưa in được: {why}. Hãy in lại.</translation>
    </message>
    <message>
        <source>{number} is received, but was not printed: {why}. It waits under “Received, not printed” (Ctrl 0); print it again from there.</source>
        <translation>{number} đã tiếp nhận nhưng chưa in được: {why}. Hồ sơ nằm trong mục “Đã nhận, chưa in” (Ctrl 0); hãy in lại từ đó.</translation>
    </message>
    <message>
        <source>an error of the program; it is in the log</source>
        <translation>lỗi của chương trình; chi tiết có trong nhật ký kỹ thuật</translation>
    </message>
    <message>
        <source>Not printed: {why}. What was recorded is stored.</source>
        <translation>Chưa in được: {why}. Dữ liệu đã ghi vẫn còn nguyên.</translation>
    </message>
</context>
<context>
    <name>ProcedureCard</name>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>read with doubt from the portal: check it</source>
        <translation>đọc từ Cổng DVC chưa chắc chắn: cần kiểm tra</translation>
    </message>
    <message>
        <source>unit of the time limit inferred: check it</source>
        <translation>đơn vị của thời hạn do suy đoán: cần kiểm tra</translation>
    </message>
    <message>
        <source>No procedure has these words: try fewer letters, or its code</source>
        <translation>Không có thủ tục nào khớp: gõ ít chữ hơn, hoặc gõ mã thủ tục</translation>
    </message>
</context>
<context>
    <name>ProcedureSearch</name>
    <message>
        <source>Two letters of any words, e.g. dk ks</source>
        <translation>Gõ hai chữ đầu của từ bất kỳ, ví dụ: dk ks</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Procedures found</source>
        <translation>Thủ tục tìm thấy</translation>
    </message>
</context>
<context>
    <name>QuickFields</name>
    <message>
        <source>Personal number</source>
        <translation>Số định danh</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Số bản</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Số trang</translation>
    </message>
    <message>
        <source>Fee per copy (đ)</source>
        <translation>Phí một bản (đ)</translation>
    </message>
    <message>
        <source>Receipt series</source>
        <translation>Ký hiệu BL</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Số biên lai</translation>
    </message>
    <message>
        <source>Certification number</source>
        <translation>Số chứng thực</translation>
    </message>
</context>
<context>
    <name>QuickScreen</name>
    <message>
        <source>Nothing yet today. The first line appears here.</source>
        <translation>Hôm nay chưa có hồ sơ nào. Hồ sơ đầu tiên sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Store, next</source>
        <translation>Ghi, người tiếp theo</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Vẫn người trước</translation>
    </message>
    <message>
        <source>Remark on a mistake</source>
        <translation>Ghi chú dòng sai</translation>
    </message>
    <message>
        <source>Correct the line</source>
        <translation>Sửa dòng</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>In giấy tiếp nhận</translation>
    </message>
    <message>
        <source>One receipt for this person</source>
        <translation>In chung một giấy cho người này</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Làm mới</translation>
    </message>
    <message>
        <source>What was wrong, and what is right</source>
        <translation>Sai ở đâu, đúng là thế nào</translation>
    </message>
    <message>
        <source>Quick entries of today</source>
        <translation>Hồ sơ nhận nhanh hôm nay</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Đã đính chính</translation>
    </message>
    <message>
        <source>Remarked</source>
        <translation>Có ghi chú</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Dossier number</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người yêu cầu</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số chứng thực</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Số bản</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Số trang</translation>
    </message>
    <message>
        <source>Fee (đ)</source>
        <translation>Phí (đ)</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>Nhận nhanh</translation>
    </message>
    <message>
        <source>is corrected; the sums of the day follow</source>
        <translation>đã đính chính; tổng trong ngày tính theo số đúng</translation>
    </message>
    <message>
        <source>is this person&apos;s only dossier of the day</source>
        <translation>là hồ sơ duy nhất của người này trong ngày</translation>
    </message>
    <message>
        <source>Procedure with its result on the spot</source>
        <translation>Thủ tục trả kết quả ngay</translation>
    </message>
    <message>
        <source>To pay:</source>
        <translation>Phải thu:</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>{count} cases · {copies} copies · {money} đ</source>
        <translation>{count} hồ sơ · {copies} bản · {money} đ</translation>
    </message>
    <message>
        <source>Card scanned: check every field</source>
        <translation>Đã quét căn cước: kiểm tra từng ô</translation>
    </message>
    <message>
        <source>Card scanned</source>
        <translation>Đã quét căn cước</translation>
    </message>
    <message>
        <source>{amount} đ</source>
        <translation>{amount} đ</translation>
    </message>
    <message>
        <source>no fee</source>
        <translation>không thu phí</translation>
    </message>
    <message>
        <source>{name} · number {book}</source>
        <translation>{name} · số {book}</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>Very satisfied</source>
        <translation>Rất hài lòng</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Hài lòng</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>Không hài lòng</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Bỏ qua</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>Preview of the receipt</source>
        <translation>Xem trước giấy tiếp nhận</translation>
    </message>
    <message>
        <source>The receipt appears here while you type</source>
        <translation>Giấy tiếp nhận hiện ở đây khi nhập</translation>
    </message>
</context>
<context>
    <name>RefusalPanel</name>
    <message>
        <source>Reason, as it is told to the applicant</source>
        <translation>Lý do, như nói với người nộp</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>Từ chối tiếp nhận</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Trở lại</translation>
    </message>
    <message>
        <source>Do not accept the dossier</source>
        <translation>Từ chối tiếp nhận hồ sơ</translation>
    </message>
    <message>
        <source>is recorded</source>
        <translation>có ghi sổ</translation>
    </message>
</context>
<context>
    <name>RegisterModel</name>
    <message>
        <source>{status} · not printed</source>
        <translation>{status} · chưa in</translation>
    </message>
    <message>
        <source>{status} · due today</source>
        <translation>{status} · đến hạn</translation>
    </message>
    <message>
        <source>Dossier number</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Chủ hồ sơ</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>Người nộp</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Procedure code</source>
        <translation>Mã thủ tục</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kênh tiếp nhận</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Cán bộ nhận</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>Result ready</source>
        <translation>Có kết quả</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Đã trả lúc</translation>
    </message>
    <message>
        <source>Folder is with</source>
        <translation>Nơi giữ hồ sơ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>{status} · {days} days overdue</source>
        <translation>{status} · quá hạn {days} ngày</translation>
    </message>
    <message>
        <source>{status} · 1 day overdue</source>
        <translation>{status} · quá hạn 1 ngày</translation>
    </message>
    <message>
        <source>{status} · due tomorrow</source>
        <translation>{status} · hạn ngày mai</translation>
    </message>
</context>
<context>
    <name>RegisterScreen</name>
    <message>
        <source>Number, name, telephone, procedure…</source>
        <translation>Mã hồ sơ, họ tên, điện thoại, thủ tục…</translation>
    </message>
    <message>
        <source>Find a dossier</source>
        <translation>Tìm hồ sơ</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Bộ lọc đã lưu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>Xuất Excel</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>{count} dossiers found</source>
        <translation>tìm thấy {count} hồ sơ</translation>
    </message>
    <message>
        <source>{count} and more…</source>
        <translation>{count} hồ sơ, đang đếm tiếp…</translation>
    </message>
    <message>
        <source>Nothing found: {filter}</source>
        <translation>Không tìm thấy hồ sơ nào: {filter}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Đang tìm…</translation>
    </message>
    <message>
        <source>Choose a filter first; then it can be saved.</source>
        <translation>Hãy chọn điều kiện lọc trước rồi mới lưu.</translation>
    </message>
    <message>
        <source>The filter is saved: Ctrl B brings it back.</source>
        <translation>Đã lưu bộ lọc: nhấn Ctrl B để gọi lại.</translation>
    </message>
    <message>
        <source>Too many filters are saved: remove one first (Ctrl B).</source>
        <translation>Đã lưu quá nhiều bộ lọc: hãy xóa bớt (Ctrl B).</translation>
    </message>
    <message>
        <source>The saved filter was removed.</source>
        <translation>Đã xóa bộ lọc.</translation>
    </message>
    <message>
        <source>More than {count} rows: Ctrl E makes a spreadsheet of them.</source>
        <translation>Nhiều hơn {count} dòng: hãy dùng Ctrl E để xuất bảng tính.</translation>
    </message>
    <message>
        <source>{count} dossiers copied</source>
        <translation>Đã sao chép {count} hồ sơ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>No dossier yet. F3 takes the first one in.</source>
        <translation>Chưa có hồ sơ nào. Bấm F3 để tiếp nhận hồ sơ đầu tiên.</translation>
    </message>
</context>
<context>
    <name>RemarkStrip</name>
    <message>
        <source>Keep the remark</source>
        <translation>Lưu ghi chú</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hôm qua</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Tuần này</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Tháng này</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Quý này</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Năm nay</translation>
    </message>
    <message>
        <source>Days of one&apos;s choice</source>
        <translation>Tự chọn ngày</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Trực tiếp</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Trực tuyến</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Bưu chính</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Đã trả</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>Trước hạn</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Đúng hạn</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Đang xử lý</translation>
    </message>
    <message>
        <source>Open, late</source>
        <translation>Đang trễ</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Figures by sector</source>
        <translation>Số liệu theo lĩnh vực</translation>
    </message>
    <message>
        <source>Nothing happened in these days.</source>
        <translation>Không có hồ sơ nào trong những ngày này.</translation>
    </message>
    <message>
        <source>Save as Excel workbook</source>
        <translation>Lưu tệp Excel</translation>
    </message>
    <message>
        <source>Print the register book</source>
        <translation>In sổ theo dõi hồ sơ</translation>
    </message>
    <message>
        <source>Preview of the book</source>
        <translation>Xem trước sổ</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Done early or on time</source>
        <translation>Giải quyết trước và đúng hạn</translation>
    </message>
    <message>
        <source>Received by sector</source>
        <translation>Tiếp nhận theo lĩnh vực</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Đang tính…</translation>
    </message>
    <message>
        <source>{first} to {last}, counted at {time}</source>
        <translation>{first} đến {last}, tính lúc {time}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Lĩnh vực khác</translation>
    </message>
    <message>
        <source>{count} of {done} finished</source>
        <translation>{count} trên {done} hồ sơ đã giải quyết</translation>
    </message>
    <message>
        <source>Day/month/year, as 05/11/2026</source>
        <translation>Ngày/tháng/năm, ví dụ 05/11/2026</translation>
    </message>
    <message>
        <source>Register {first} to {last}</source>
        <translation>Sổ theo dõi hồ sơ {first} đến {last}</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Tệp Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Figures {first} to {last}</source>
        <translation>Số liệu {first} đến {last}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Đã lưu</translation>
    </message>
</context>
<context>
    <name>ReturnBy</name>
    <message>
        <source>At the counter</source>
        <translation>Tại quầy</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Bưu chính</translation>
    </message>
</context>
<context>
    <name>ReturnFacts</name>
    <message>
        <source>no. {number}, {day}</source>
        <translation>số {number}, ngày {day}</translation>
    </message>
    <message>
        <source>a refusal with its reasons</source>
        <translation>văn bản từ chối có lý do</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Chủ hồ sơ</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>Người nộp</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>The folder is</source>
        <translation>Bìa hồ sơ ở</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Trả lại bản chính</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Chưa thu</translation>
    </message>
    <message>
        <source>at this desk</source>
        <translation>tại quầy này</translation>
    </message>
    <message>
        <source>with the officer</source>
        <translation>cán bộ thụ lý</translation>
    </message>
    <message>
        <source>at the agency</source>
        <translation>cơ quan</translation>
    </message>
    <message>
        <source>at the centre</source>
        <translation>trung tâm</translation>
    </message>
    <message>
        <source>on the shelf</source>
        <translation>kệ kết quả</translation>
    </message>
    <message>
        <source>with the citizen</source>
        <translation>người dân</translation>
    </message>
    <message>
        <source>on its way: {place}</source>
        <translation>đang chuyển: {place}</translation>
    </message>
    <message>
        <source>{days} days late</source>
        <translation>Quá hạn {days} ngày</translation>
    </message>
    <message>
        <source>{days} days early</source>
        <translation>Trước hạn {days} ngày</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Đúng hạn</translation>
    </message>
    <message>
        <source>Returned already: {when}, to {who}</source>
        <translation>Đã trả: {when}, cho {who}</translation>
    </message>
    <message>
        <source>by post {number}</source>
        <translation>qua bưu chính {number}</translation>
    </message>
</context>
<context>
    <name>ReturnForm</name>
    <message>
        <source>Number of the result</source>
        <translation>Số kết quả</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ngày ký</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>as asked for</source>
        <translation>giải quyết theo đề nghị</translation>
    </message>
    <message>
        <source>refused with reasons</source>
        <translation>từ chối, có lý do</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Người nhận kết quả</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Số định danh</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Trả</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Số hiệu bưu gửi</translation>
    </message>
    <message>
        <source>Receipt series</source>
        <translation>Ký hiệu biên lai</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Số biên lai</translation>
    </message>
    <message>
        <source>Note, authorisation</source>
        <translation>Ghi chú, giấy ủy quyền</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Mức độ hài lòng</translation>
    </message>
    <message>
        <source>Another person: note the authorisation paper</source>
        <translation>Người khác: ghi giấy ủy quyền</translation>
    </message>
    <message>
        <source>Same name; the dossier has no number</source>
        <translation>Trùng họ tên; hồ sơ không có số định danh</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>Đúng chủ hồ sơ</translation>
    </message>
    <message>
        <source>The applicant, card checked</source>
        <translation>Đúng người nộp, đã đối chiếu căn cước</translation>
    </message>
    <message>
        <source>The applicant</source>
        <translation>Người nộp hồ sơ</translation>
    </message>
</context>
<context>
    <name>ReturnScreen</name>
    <message>
        <source>Scan the receipt, or type the dossier number</source>
        <translation>Quét giấy hẹn hoặc gõ mã hồ sơ</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Trả kết quả</translation>
    </message>
    <message>
        <source>Print the result receipt</source>
        <translation>In giấy biên nhận</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>The dossier&apos;s page</source>
        <translation>Xem hồ sơ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Làm mới</translation>
    </message>
    <message>
        <source>Return a result</source>
        <translation>Trả kết quả</translation>
    </message>
    <message>
        <source>The dossier appears here: scan its slip, or choose it at the right (Alt K).</source>
        <translation>Hồ sơ hiện ở đây: quét giấy hẹn, hoặc chọn ở danh sách bên phải (Alt K).</translation>
    </message>
    <message>
        <source>This dossier was {former}; its number is now {number}.</source>
        <translation>Mã {former} là mã cũ; hồ sơ nay mang mã {number}.</translation>
    </message>
    <message>
        <source>Press 1, 2 or 3 for the rating, 0 to skip it.</source>
        <translation>Bấm 1, 2 hoặc 3 để chọn mức hài lòng, 0 để bỏ qua.</translation>
    </message>
    <message>
        <source>returned to {name}</source>
        <translation>đã trả cho {name}</translation>
    </message>
    <message>
        <source>There is no result to print a receipt for yet.</source>
        <translation>Chưa có kết quả để in giấy biên nhận.</translation>
    </message>
</context>
<context>
    <name>ReturnSheet</name>
    <message>
        <source>On the shelf at</source>
        <translation>Lấy ở kệ, ngăn</translation>
    </message>
    <message>
        <source>No result is recorded yet. Enter its number and day to give it back.</source>
        <translation>Chưa ghi kết quả vào máy. Nhập số và ngày của kết quả rồi trả luôn.</translation>
    </message>
    <message>
        <source>There is no result to give back: {status}. {reason}</source>
        <translation>Không có kết quả để trả: {status}. {reason}</translation>
    </message>
</context>
<context>
    <name>Road</name>
    <message>
        <source>Sending has stopped: two journals of this counter exist</source>
        <translation>Đã dừng gửi: quầy này đang có hai bản nhật ký</translation>
    </message>
    <message>
        <source>The centre holds other lines under this counter&apos;s numbers: an older copy of the data was used somewhere. Nothing is lost and both sides are kept. No official number is given until it is settled; provisional ones are. Call the centre; do not copy or delete the data folder.</source>
        <translation>Trung tâm giữ bản ghi khác dưới số của quầy này: ở đâu đó đã dùng một bản sao dữ liệu cũ. Không mất gì, cả hai bên được giữ nguyên. Tạm thời chỉ cấp số tạm cho đến khi giải quyết xong. Hãy gọi trung tâm; không được sao chép hay xóa thư mục dữ liệu.</translation>
    </message>
    <message>
        <source>The centre does not know this counter</source>
        <translation>Trung tâm không nhận ra quầy này</translation>
    </message>
    <message>
        <source>Its key or its place at the centre was lost. Everything received is safe here and you can go on working. Ask the centre for a new enrolment code and enter it at the right: numbers and journal stay as they are.</source>
        <translation>Khóa của máy hoặc đăng ký ở trung tâm đã mất. Hồ sơ vẫn an toàn tại máy và vẫn làm việc được. Hãy xin trung tâm mã ghi danh mới rồi nhập ở bên phải; số và nhật ký giữ nguyên.</translation>
    </message>
    <message>
        <source>The centre refuses what is sent</source>
        <translation>Trung tâm từ chối gói dữ liệu</translation>
    </message>
    <message>
        <source>Everything is safe here and you can go on working. Call the centre.</source>
        <translation>Dữ liệu vẫn an toàn tại máy và vẫn làm việc được. Hãy gọi trung tâm.</translation>
    </message>
    <message>
        <source>Sending has stopped by an error of the program</source>
        <translation>Đã dừng gửi do lỗi của chương trình</translation>
    </message>
    <message>
        <source>Everything is safe here. Press F9 to begin anew.</source>
        <translation>Dữ liệu vẫn an toàn tại máy. Nhấn F9 để gửi lại.</translation>
    </message>
    <message>
        <source>This counter is not connected to a centre</source>
        <translation>Quầy này chưa kết nối với trung tâm</translation>
    </message>
    <message>
        <source>Dossiers are kept here, with provisional numbers. Enter the centre&apos;s address and the enrolment code you were given.</source>
        <translation>Hồ sơ được lưu tại máy với số tạm. Hãy nhập địa chỉ trung tâm và mã ghi danh được cấp.</translation>
    </message>
    <message>
        <source>No line to the centre</source>
        <translation>Chưa có đường truyền đến trung tâm</translation>
    </message>
    <message>
        <source>Everything is safe here and is sent by itself when the line is back. If it stays away, carry the lines on a USB stick.</source>
        <translation>Dữ liệu vẫn an toàn tại máy và tự gửi khi có mạng. Nếu mất mạng lâu, hãy chuyển bằng USB.</translation>
    </message>
    <message>
        <source>What answers is not the centre</source>
        <translation>Nơi trả lời không phải trung tâm</translation>
    </message>
    <message>
        <source>Perhaps a log-in page of the network, or a wrong address. Nothing was sent to it. Log in to the network, or ask who looks after it.</source>
        <translation>Có thể là trang đăng nhập mạng hoặc sai địa chỉ. Chưa gửi gì đến đó. Hãy đăng nhập mạng hoặc hỏi người quản trị.</translation>
    </message>
    <message>
        <source>The centre is busy</source>
        <translation>Trung tâm đang bận</translation>
    </message>
    <message>
        <source>Everything is safe here and is sent again by itself.</source>
        <translation>Dữ liệu vẫn an toàn tại máy và tự gửi lại.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Đang gửi…</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>Vẫn làm việc bình thường.</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Đang chờ gửi</translation>
    </message>
    <message>
        <source>It is sent by itself; F9 sends now.</source>
        <translation>Máy tự gửi; nhấn F9 để gửi ngay.</translation>
    </message>
    <message>
        <source>Asking the centre…</source>
        <translation>Đang hỏi trung tâm…</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Đã gửi hết</translation>
    </message>
    <message>
        <source>The centre has confirmed every line of this counter.</source>
        <translation>Trung tâm đã xác nhận mọi bản ghi của quầy này.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Clerk</source>
        <translation>Cán bộ tiếp nhận</translation>
    </message>
    <message>
        <source>Case officer</source>
        <translation>Cán bộ thụ lý</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Lãnh đạo</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Quản trị</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>Nhận nhanh</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Trả kết quả</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Bàn giao</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Cuối ngày</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Đồng bộ</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
</context>
<context>
    <name>Routes</name>
    <message>
        <source>PDF file</source>
        <translation>Tệp PDF</translation>
    </message>
    <message>
        <source>as the printer chooses</source>
        <translation>do máy in chọn</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Khổ giấy</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Khay</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Số bản</translation>
    </message>
</context>
<context>
    <name>Satisfaction</name>
    <message>
        <source>very satisfied</source>
        <translation>rất hài lòng</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>hài lòng</translation>
    </message>
    <message>
        <source>not satisfied</source>
        <translation>không hài lòng</translation>
    </message>
</context>
<context>
    <name>SavingLine</name>
    <message>
        <source>Save this filter as</source>
        <translation>Lưu bộ lọc này với tên</translation>
    </message>
    <message>
        <source>save</source>
        <translation>lưu</translation>
    </message>
    <message>
        <source>leave it</source>
        <translation>thôi</translation>
    </message>
</context>
<context>
    <name>ScanBox</name>
    <message>
        <source>Scan a dossier or identity card, or type to find…</source>
        <translation>Quét mã hồ sơ, căn cước, hoặc gõ để tìm…</translation>
    </message>
    <message>
        <source>Scan or find</source>
        <translation>Quét hoặc tìm</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Scanner</source>
        <translation>Máy quét</translation>
    </message>
    <message>
        <source>Most scanners type as a keyboard does and need nothing here. One at a serial port (COM) is chosen by its port. It acts at once.</source>
        <translation>Phần lớn máy quét hoạt động như bàn phím, không cần đặt gì. Máy quét cắm cổng nối tiếp (COM) thì chọn cổng của nó. Có hiệu lực ngay.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Kết nối</translation>
    </message>
    <message>
        <source>as a keyboard</source>
        <translation>như bàn phím</translation>
    </message>
    <message>
        <source>Speed (baud)</source>
        <translation>Tốc độ (baud)</translation>
    </message>
    <message>
        <source>Sound when scanning</source>
        <translation>Âm thanh khi quét</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Bật</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Tắt</translation>
    </message>
    <message>
        <source>Look for ports again</source>
        <translation>Tìm lại các cổng</translation>
    </message>
    <message>
        <source>Scan something to try</source>
        <translation>Quét thử</translation>
    </message>
    <message>
        <source>A receipt, an identity card, a record: nothing is opened or stored here.</source>
        <translation>Giấy tiếp nhận, căn cước, biên bản bàn giao: ở đây không mở và không lưu gì.</translation>
    </message>
    <message>
        <source>{port} (not there now)</source>
        <translation>{port} (hiện không có)</translation>
    </message>
    <message>
        <source>Stored.</source>
        <translation>Đã lưu.</translation>
    </message>
    <message>
        <source>As it came: {text}</source>
        <translation>Nguyên văn nhận được: {text}</translation>
    </message>
    <message>
        <source>Record of a hand-over</source>
        <translation>Biên bản bàn giao</translation>
    </message>
    <message>
        <source>Slip for outages</source>
        <translation>Phiếu giấy dự phòng</translation>
    </message>
    <message>
        <source>Dossier number</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Căn cước</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Không nhận ra</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Not scanned:</source>
        <translation>Chưa nhận mã:</translation>
    </message>
    <message>
        <source>first answer what is asked.</source>
        <translation>hãy trả lời câu hỏi trên màn hình trước.</translation>
    </message>
    <message>
        <source>Is it {number}?</source>
        <translation>Có phải {number}?</translation>
    </message>
    <message>
        <source>The scan came damaged: compare with the paper, then press Enter.</source>
        <translation>Mã quét bị méo: hãy so với tờ giấy rồi nhấn Enter.</translation>
    </message>
    <message>
        <source>Scanned:</source>
        <translation>Vừa quét:</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Catalogue and settings</source>
        <translation>Danh mục và cài đặt</translation>
    </message>
</context>
<context>
    <name>SettleBar</name>
    <message>
        <source>Give a reason</source>
        <translation>Ghi lý do</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Choose a line: what is to be done about it stands here.</source>
        <translation>Chọn một dòng: cách xử lý hiện ở đây. Enter làm ngay.</translation>
    </message>
    <message>
        <source>For all {count}</source>
        <translation>Cho cả {count} mục</translation>
    </message>
    <message>
        <source>Void {number}, because</source>
        <translation>Hủy số {number} vì</translation>
    </message>
    <message>
        <source>Void slip {number}, because</source>
        <translation>Hủy phiếu {number} vì</translation>
    </message>
    <message>
        <source>{number} stays as it is, because</source>
        <translation>{number} để nguyên vì</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>This room is not for your role. Ctrl L: another clerk.</source>
        <translation>Phần này không thuộc vai trò của bạn. Ctrl L: đổi cán bộ.</translation>
    </message>
    <message>
        <source>Printer: {name}</source>
        <translation>Máy in: {name}</translation>
    </message>
    <message>
        <source>Prints to PDF files</source>
        <translation>In ra tệp PDF</translation>
    </message>
    <message>
        <source>Printer:</source>
        <translation>Máy in:</translation>
    </message>
    <message>
        <source>Printer trouble</source>
        <translation>Máy in có lỗi</translation>
    </message>
    <message>
        <source>Preview: {form}</source>
        <translation>Xem trước: {form}</translation>
    </message>
    <message>
        <source>Card scanned: check every field</source>
        <translation>Đã quét thẻ: cần kiểm tra từng ô</translation>
    </message>
    <message>
        <source>Scanner {port}:</source>
        <translation>Máy quét {port}:</translation>
    </message>
    <message>
        <source>connected, ready to scan</source>
        <translation>đã kết nối, sẵn sàng quét</translation>
    </message>
    <message>
        <source>not connected. Look at its cable; it is tried again by itself.</source>
        <translation>mất kết nối. Hãy kiểm tra dây; máy tự thử lại.</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Who is at the counter?</source>
        <translation>Ai đang ngồi quầy?</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Mã PIN</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Nhập lại mã PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Language: change</source>
        <translation>Ngôn ngữ: đổi</translation>
    </message>
    <message>
        <source>Commune Desk</source>
        <translation>Quầy Một Cửa</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Đang kiểm tra…</translation>
    </message>
    <message>
        <source>Set this PIN and sign in</source>
        <translation>Đặt mã PIN và đăng nhập</translation>
    </message>
    <message>
        <source>Choose a PIN, 4 to 12 digits</source>
        <translation>Chọn mã PIN (4–12 chữ số)</translation>
    </message>
    <message>
        <source>↑ ↓ or a letter: another name</source>
        <translation>↑ ↓ hoặc gõ chữ cái: chọn tên khác</translation>
    </message>
    <message>
        <source>The two are not the same. Type the PIN again.</source>
        <translation>Hai lần nhập không giống nhau. Hãy nhập lại mã PIN.</translation>
    </message>
</context>
<context>
    <name>SlipStrip</name>
    <message>
        <source>Why the slip cannot be used</source>
        <translation>Lý do không dùng được phiếu</translation>
    </message>
    <message>
        <source>Slip is spoilt…</source>
        <translation>Phiếu hỏng…</translation>
    </message>
    <message>
        <source>Void the slip</source>
        <translation>Hủy phiếu</translation>
    </message>
    <message>
        <source>From slip {slip}</source>
        <translation>Nhập từ phiếu {slip}</translation>
    </message>
    <message>
        <source>Dossier number {number}</source>
        <translation>Mã hồ sơ {number}</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>Slips</source>
        <translation>Phiếu</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>In lúc</translation>
    </message>
    <message>
        <source>Numbers of each day</source>
        <translation>Số dành riêng mỗi ngày</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Đã dùng</translation>
    </message>
    <message>
        <source>Spoilt</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Còn trắng</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Thiếu</translation>
    </message>
    <message>
        <source>{numbers}, provisional</source>
        <translation>{numbers}, số tạm</translation>
    </message>
    <message>
        <source>{printed} slips: {used} used · {spoilt} spoilt · {blank} blank</source>
        <translation>{printed} phiếu: {used} đã dùng · {spoilt} đã hủy · {blank} còn trắng</translation>
    </message>
    <message>
        <source>the drawer was not counted today</source>
        <translation>hôm nay chưa kiểm ngăn phiếu</translation>
    </message>
    <message>
        <source>{missing} missing</source>
        <translation>thiếu {missing}</translation>
    </message>
</context>
<context>
    <name>SlipsPage</name>
    <message>
        <source>Slips for outages</source>
        <translation>Phiếu giấy dự phòng</translation>
    </message>
    <message>
        <source>Blank receipts for the drawer, with numbers of their own. Without electricity they are filled in by hand; when power is back, scan one anywhere to type it in. They are valid on any later day.</source>
        <translation>Giấy tiếp nhận in sẵn, có số riêng, để trong ngăn kéo. Mất điện thì ghi tay vào phiếu; có điện lại thì quét phiếu ở bất cứ màn hình nào để nhập. Phiếu dùng được vào mọi ngày sau.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Số phiếu</translation>
    </message>
    <message>
        <source>Print a new block</source>
        <translation>In tập mới</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Các tập phiếu</translation>
    </message>
    <message>
        <source>Print the blank ones again</source>
        <translation>In lại phiếu còn trắng của tập</translation>
    </message>
    <message>
        <source>No slips yet</source>
        <translation>Chưa có phiếu nào</translation>
    </message>
    <message>
        <source>A number from 1 to {most}</source>
        <translation>Nhập số từ 1 đến {most}</translation>
    </message>
    <message>
        <source>{first} to {last}: their numbers are reserved, the pages go to the printer.</source>
        <translation>Từ {first} đến {last}: đã giữ số, đang đưa trang ra máy in.</translation>
    </message>
    <message>
        <source>{first} to {last}: the blank ones go to the printer again.</source>
        <translation>Từ {first} đến {last}: đang in lại các phiếu còn trắng.</translation>
    </message>
    <message>
        <source>{slip} is void: {reason}</source>
        <translation>Đã hủy {slip}: {reason}</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Registered</source>
        <translation>Mới đăng ký</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Đã tiếp nhận</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Không tiếp nhận</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Đang xử lý</translation>
    </message>
    <message>
        <source>Waiting for papers</source>
        <translation>Chờ bổ sung</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>Chờ nộp phí</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã rút</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dừng xử lý</translation>
    </message>
    <message>
        <source>Result ready</source>
        <translation>Có kết quả</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Đã trả kết quả</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Today: received {received} · returned {returned} · due {due}</source>
        <translation>Hôm nay: nhận {received} · trả {returned} · đến hạn {due}</translation>
    </message>
    <message>
        <source>Next number: {number}</source>
        <translation>Số tiếp theo: {number}</translation>
    </message>
    <message>
        <source>only {count} left</source>
        <translation>chỉ còn {count} số</translation>
    </message>
    <message>
        <source>{count} not yet sent</source>
        <translation>{count} mục chưa gửi</translation>
    </message>
    <message>
        <source>Not sent: the centre holds other lines; call support</source>
        <translation>Chưa gửi: dữ liệu ở trung tâm khác máy này; gọi hỗ trợ</translation>
    </message>
    <message>
        <source>Not sent: the centre refuses this machine</source>
        <translation>Chưa gửi: trung tâm từ chối máy này</translation>
    </message>
    <message>
        <source>Not connected to a centre</source>
        <translation>Chưa kết nối trung tâm</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Đã gửi hết</translation>
    </message>
    <message>
        <source>No line</source>
        <translation>Mất mạng</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Receive</source>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>Từ chối tiếp nhận</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Bàn giao</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Nhận bàn giao</translation>
    </message>
    <message>
        <source>Request more papers</source>
        <translation>Yêu cầu bổ sung</translation>
    </message>
    <message>
        <source>Take in missing papers</source>
        <translation>Nhận bổ sung</translation>
    </message>
    <message>
        <source>Request payment</source>
        <translation>Yêu cầu nộp phí</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Ghi nộp phí</translation>
    </message>
    <message>
        <source>Apologise and extend</source>
        <translation>Xin lỗi, gia hạn</translation>
    </message>
    <message>
        <source>Record the result</source>
        <translation>Ghi kết quả</translation>
    </message>
    <message>
        <source>Return the result</source>
        <translation>Trả kết quả</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Rút hồ sơ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng xử lý</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Đính chính</translation>
    </message>
    <message>
        <source>Assign the official number</source>
        <translation>Cấp mã chính thức</translation>
    </message>
    <message>
        <source>Settle a conflict</source>
        <translation>Xử lý mâu thuẫn</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In giấy</translation>
    </message>
    <message>
        <source>Give the papers back</source>
        <translation>Trả lại giấy tờ</translation>
    </message>
    <message>
        <source>Folder located</source>
        <translation>Ghi lại nơi giữ hồ sơ</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ghi chú thêm</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>Next step</source>
        <translation>Bước tiếp theo</translation>
    </message>
    <message>
        <source>Other pages…</source>
        <translation>Giấy khác…</translation>
    </message>
    <message>
        <source>See them first</source>
        <translation>Xem trước khi in</translation>
    </message>
    <message>
        <source>What may be done now</source>
        <translation>Việc có thể làm</translation>
    </message>
    <message>
        <source>Other steps</source>
        <translation>Các việc khác</translation>
    </message>
    <message>
        <source>Print again: {form}</source>
        <translation>In lại {form}</translation>
    </message>
    <message>
        <source>Print: {form}</source>
        <translation>In {form}</translation>
    </message>
    <message>
        <source>Version {n} is not printed</source>
        <translation>Phiên bản {n} chưa in</translation>
    </message>
    <message>
        <source>Never printed</source>
        <translation>Chưa in giấy tiếp nhận</translation>
    </message>
</context>
<context>
    <name>StepFields</name>
    <message>
        <source>working days</source>
        <translation>ngày làm việc</translation>
    </message>
    <message>
        <source>days</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>giờ</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>trong ngày</translation>
    </message>
    <message>
        <source>Unit of the time limit</source>
        <translation>Đơn vị thời hạn</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>Giấy tờ khác</translation>
    </message>
    <message>
        <source>name of the paper, then Enter</source>
        <translation>tên giấy tờ, rồi Enter</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Submitted by</source>
        <translation>Người nộp</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Chủ hồ sơ</translation>
    </message>
    <message>
        <source>What was wrong (stays in the history)</source>
        <translation>Lý do đính chính (lưu trong diễn biến hồ sơ)</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>The result is returned: the due date stays. Reports and sums follow what is put right; a payment that was never taken gets the amount 0.</source>
        <translation>Đã trả kết quả nên ngày hẹn trả giữ nguyên. Báo cáo và tổng tiền tính theo nội dung đúng; khoản không thu thì ghi số tiền 0.</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Trường hợp</translation>
    </message>
    <message>
        <source>By what right</source>
        <translation>Căn cứ nộp thay</translation>
    </message>
    <message>
        <source>Handled by another agency</source>
        <translation>Cơ quan khác giải quyết</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Số bộ</translation>
    </message>
    <message>
        <source>Result returned</source>
        <translation>Nhận kết quả</translation>
    </message>
    <message>
        <source>Post brings it to</source>
        <translation>Địa chỉ nhận qua bưu chính</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Papers in the folder</source>
        <translation>Giấy tờ trong hồ sơ</translation>
    </message>
    <message>
        <source>Fees on the receipt</source>
        <translation>Phí, lệ phí ghi trên giấy tiếp nhận</translation>
    </message>
    <message>
        <source>Money taken</source>
        <translation>Tiền đã thu</translation>
    </message>
    <message>
        <source>A new version of the receipt is made; the old one is void.</source>
        <translation>Giấy tiếp nhận có phiên bản mới; bản cũ không còn giá trị.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>empty: now</source>
        <translation>để trống: bây giờ</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Xảy ra lúc</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Everything is there: the dossier is taken in under its number, and the clock starts now.</source>
        <translation>Hồ sơ đã đủ: tiếp nhận với mã đã cấp, thời hạn tính từ bây giờ.</translation>
    </message>
    <message>
        <source>Reason, as it is told to the applicant</source>
        <translation>Lý do, ghi như nói với người nộp</translation>
    </message>
    <message>
        <source>The papers go back to the citizen.</source>
        <translation>Giấy tờ được trả lại công dân.</translation>
    </message>
    <message>
        <source>Hand over to</source>
        <translation>Bàn giao cho</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên người hoặc cơ quan nhận</translation>
    </message>
    <message>
        <source>One folder by itself; a pile has its own room (F7). Scan the folder here: without a scan the entry says so.</source>
        <translation>Giao riêng một hồ sơ; giao cả tập thì vào F7. Quét bìa hồ sơ tại đây: không quét thì nhật ký ghi rõ là không quét.</translation>
    </message>
    <message>
        <source>It is on its way to {name}, who has not taken it over: this hand-over takes the place of that one.</source>
        <translation>Hồ sơ đang trên đường đến {name} và chưa được nhận: lần bàn giao này thay cho lần trước.</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Người nhận bàn giao</translation>
    </message>
    <message>
        <source>Scan the folder as it is taken over: without a scan the entry says so.</source>
        <translation>Quét bìa hồ sơ khi nhận: không quét thì nhật ký ghi rõ là không quét.</translation>
    </message>
    <message>
        <source>Papers to complete (Space ticks)</source>
        <translation>Giấy tờ cần bổ sung (phím cách để chọn)</translation>
    </message>
    <message>
        <source>What is missing or wrong with them</source>
        <translation>Thiếu gì, sai gì, cần hoàn thiện thế nào</translation>
    </message>
    <message>
        <source>A second request: the head decides, and says why.</source>
        <translation>Yêu cầu lần hai: lãnh đạo quyết định và nêu lý do.</translation>
    </message>
    <message>
        <source>Everything that is missing must be said at once.</source>
        <translation>Phải yêu cầu đủ một lần mọi giấy tờ còn thiếu.</translation>
    </message>
    <message>
        <source>Why it was not said the first time</source>
        <translation>Vì sao lần đầu chưa yêu cầu</translation>
    </message>
    <message>
        <source>The head who decided</source>
        <translation>Lãnh đạo quyết định</translation>
    </message>
    <message>
        <source>Papers brought (Space ticks, digits count)</source>
        <translation>Giấy tờ mang đến (phím cách để chọn, gõ số bản)</translation>
    </message>
    <message>
        <source>Fees and charges</source>
        <translation>Phí, lệ phí</translation>
    </message>
    <message>
        <source>The dossier waits until the money is paid.</source>
        <translation>Hồ sơ chờ đến khi nộp đủ tiền.</translation>
    </message>
    <message>
        <source>Series and number stand on the fee receipt that was given.</source>
        <translation>Ký hiệu và số ghi theo biên lai đã giao.</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Số văn bản</translation>
    </message>
    <message>
        <source>New due day</source>
        <translation>Ngày hẹn mới</translation>
    </message>
    <message>
        <source>Once only, on the handling agency&apos;s letter of apology.</source>
        <translation>Chỉ một lần, theo văn bản xin lỗi của cơ quan giải quyết.</translation>
    </message>
    <message>
        <source>Number of the result</source>
        <translation>Số kết quả</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ngày ký</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Người đề nghị</translation>
    </message>
    <message>
        <source>The citizen asks for the dossier back.</source>
        <translation>Công dân đề nghị rút hồ sơ.</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Căn cứ pháp lý</translation>
    </message>
    <message>
        <source>The next official number of its day takes the place of {number}.</source>
        <translation>Mã chính thức kế tiếp của ngày tiếp nhận thay cho mã {number}.</translation>
    </message>
    <message>
        <source>{step}, line {seq} of station {station}</source>
        <translation>{step}, dòng {seq} của máy {station}</translation>
    </message>
    <message>
        <source>Which entry</source>
        <translation>Dòng ghi</translation>
    </message>
    <message>
        <source>What you found and why it stays as it is</source>
        <translation>Đã kiểm tra thấy gì, vì sao giữ nguyên</translation>
    </message>
    <message>
        <source>The entry was kept but does not count. It stays in the history with what you found.</source>
        <translation>Dòng ghi được giữ lại nhưng không tính, và lưu trong diễn biến cùng kết quả kiểm tra.</translation>
    </message>
    <message>
        <source>Given back to</source>
        <translation>Trả lại cho</translation>
    </message>
    <message>
        <source>The citizen has the papers again and signs for them.</source>
        <translation>Người dân nhận lại giấy tờ và ký nhận.</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>needs the head</source>
        <translation>cần lãnh đạo duyệt</translation>
    </message>
    <message>
        <source>folder scanned</source>
        <translation>đã quét bìa</translation>
    </message>
    <message>
        <source>The fields of the step</source>
        <translation>Nội dung của bước</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>After this step</source>
        <translation>Sau bước này</translation>
    </message>
    <message>
        <source>What the step will change</source>
        <translation>Những thay đổi sau bước này</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Chưa có thay đổi.</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Căn cứ</translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message>
        <source>citizen</source>
        <translation>cá nhân</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation>doanh nghiệp</translation>
    </message>
    <message>
        <source>state body</source>
        <translation>cơ quan nhà nước</translation>
    </message>
    <message>
        <source>other organisation</source>
        <translation>tổ chức khác</translation>
    </message>
</context>
<context>
    <name>SupplementPanel</name>
    <message>
        <source>Missing papers</source>
        <translation>Giấy tờ còn thiếu</translation>
    </message>
    <message>
        <source>Another paper (Enter adds it)</source>
        <translation>Giấy tờ khác: gõ tên rồi Enter</translation>
    </message>
    <message>
        <source>Reason and guidance, as they are told to the applicant</source>
        <translation>Lý do và hướng dẫn cho người nộp</translation>
    </message>
    <message>
        <source>Request and print</source>
        <translation>Ghi và in phiếu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Trở lại</translation>
    </message>
    <message>
        <source>Request for supplement</source>
        <translation>Yêu cầu bổ sung</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} đã chọn</translation>
    </message>
</context>
<context>
    <name>SyncScreen</name>
    <message>
        <source>Send now</source>
        <translation>Gửi ngay</translation>
    </message>
    <message>
        <source>Not yet sent</source>
        <translation>Bản ghi chưa gửi</translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent.</source>
        <translation>Không còn bản ghi nào chờ gửi.</translation>
    </message>
    <message>
        <source>Write to USB</source>
        <translation>Ghi ra USB</translation>
    </message>
    <message>
        <source>Read the answer from USB</source>
        <translation>Nhận trả lời từ USB</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Trung tâm</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>This counter&apos;s mark</source>
        <translation>Mã máy</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>Xác nhận lần cuối</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Lần gửi tới</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Đồng bộ</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>Trung tâm tiếp nhận</translation>
    </message>
    <message>
        <source>By USB stick</source>
        <translation>Chuyển bằng USB</translation>
    </message>
    <message>
        <source>Without a line: write the lines to a stick, have the centre read it, and read its answer here. Doing it twice, or also by line, harms nothing.</source>
        <translation>Khi mất mạng: ghi ra USB, mang đến trung tâm để nạp, rồi nhận trả lời tại đây. Làm lại hai lần hoặc vừa USB vừa mạng đều không sao.</translation>
    </message>
    <message>
        <source>{count} not yet sent</source>
        <translation>{count} chưa gửi</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Đã gửi hết</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Ghi danh</translation>
    </message>
    <message>
        <source>the newest {shown} of {count}</source>
        <translation>{shown} bản ghi mới nhất trong {count}</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} bản ghi</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>never</source>
        <translation>chưa lần nào</translation>
    </message>
    <message>
        <source>by itself, after every entry</source>
        <translation>tự gửi sau mỗi bản ghi</translation>
    </message>
    <message>
        <source>Nothing to write:</source>
        <translation>Không có gì để ghi:</translation>
    </message>
    <message>
        <source>everything was sent.</source>
        <translation>mọi bản ghi đã gửi.</translation>
    </message>
    <message>
        <source>{count} lines. They count as sent when the centre&apos;s answer was read here.</source>
        <translation>{count} bản ghi. Chỉ tính là đã gửi khi nhận trả lời của trung tâm tại đây.</translation>
    </message>
    <message>
        <source>{count} lines are confirmed.</source>
        <translation>trung tâm xác nhận {count} bản ghi.</translation>
    </message>
    <message>
        <source>Answer read:</source>
        <translation>Đã nhận trả lời:</translation>
    </message>
    <message>
        <source>Asking the centre…</source>
        <translation>Đang hỏi trung tâm…</translation>
    </message>
    <message>
        <source>Numbers and lines now come and go by themselves.</source>
        <translation>Từ nay máy tự nhận số và tự gửi.</translation>
    </message>
    <message>
        <source>{count} dossiers got their official number; print their receipts.</source>
        <translation>{count} hồ sơ đã có mã chính thức; hãy in lại giấy hẹn.</translation>
    </message>
    <message>
        <source>Enrolled.</source>
        <translation>Đã ghi danh.</translation>
    </message>
    <message>
        <source>Not done:</source>
        <translation>Chưa làm được:</translation>
    </message>
</context>
<context>
    <name>TagsLine</name>
    <message>
        <source>No filter: all dossiers, newest first</source>
        <translation>Không lọc: tất cả hồ sơ, mới nhất ở trên</translation>
    </message>
    <message>
        <source>Filter “{name}”:</source>
        <translation>Bộ lọc “{name}”:</translation>
    </message>
    <message>
        <source>Filtered by:</source>
        <translation>Đang lọc:</translation>
    </message>
    <message>
        <source>show all</source>
        <translation>hiện tất cả</translation>
    </message>
</context>
<context>
    <name>TakePanel</name>
    <message>
        <source>Piles on their way</source>
        <translation>Biên bản chờ nhận</translation>
    </message>
    <message>
        <source>Dossier number</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Chủ hồ sơ</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Folders of the pile</source>
        <translation>Hồ sơ trong biên bản</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Người nhận</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Nhận bàn giao</translation>
    </message>
    <message>
        <source>Scan anew</source>
        <translation>Quét lại</translation>
    </message>
    <message>
        <source>Scan the record, or choose it here and press Enter.</source>
        <translation>Quét mã biên bản, hoặc chọn ở đây rồi bấm Enter.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>No pile is open</source>
        <translation>Chưa mở biên bản nào</translation>
    </message>
    <message>
        <source>Folders are scanned once a pile is open.</source>
        <translation>Mở biên bản rồi quét từng bìa hồ sơ.</translation>
    </message>
    <message>
        <source>Handed over by {name}, {day} at {time}</source>
        <translation>Người giao: {name}, {time} ngày {day}</translation>
    </message>
    <message>
        <source>{count} to come</source>
        <translation>còn thiếu {count}</translation>
    </message>
    <message>
        <source>{count} extra</source>
        <translation>thừa {count}</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>đủ</translation>
    </message>
    <message>
        <source>not of this pile</source>
        <translation>ngoài biên bản</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>chưa quét</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>đã quét</translation>
    </message>
    <message>
        <source>settled before</source>
        <translation>đã xong trước</translation>
    </message>
    <message>
        <source>sent on since</source>
        <translation>đã chuyển tiếp</translation>
    </message>
    <message>
        <source>of {number}</source>
        <translation>của {number}</translation>
    </message>
    <message>
        <source>unknown here</source>
        <translation>máy không có</translation>
    </message>
    <message>
        <source>belongs to {number}, not to this pile. Put it aside.</source>
        <translation>thuộc biên bản {number}, không thuộc tập này. Để riêng ra.</translation>
    </message>
    <message>
        <source>was taken over completely.</source>
        <translation>đã được nhận đủ.</translation>
    </message>
    <message>
        <source>Open a pile first: scan its record.</source>
        <translation>Hãy mở biên bản trước: quét mã trên biên bản.</translation>
    </message>
    <message>
        <source>was scanned already.</source>
        <translation>đã quét rồi.</translation>
    </message>
    <message>
        <source>does not belong to this pile. Put it aside.</source>
        <translation>không thuộc biên bản này. Để riêng ra.</translation>
    </message>
    <message>
        <source>{missing} missing, {extra} not of this pile. F9 again takes over {present}; what is missing stays open, what does not belong stays where it is.</source>
        <translation>Còn thiếu {missing}, ngoài biên bản {extra}. Bấm F9 lần nữa để nhận {present} hồ sơ; hồ sơ thiếu vẫn chờ nhận, hồ sơ ngoài biên bản giữ nguyên.</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Overdue · send Form 04</source>
        <translation>Quá hạn · lập Mẫu 04</translation>
    </message>
    <message>
        <source>Receipt not printed</source>
        <translation>Chưa in giấy hẹn</translation>
    </message>
    <message>
        <source>Due · no result yet</source>
        <translation>Đến hạn · chưa có KQ</translation>
    </message>
    <message>
        <source>Waiting for papers · {days} days left</source>
        <translation>Chờ bổ sung · còn {days} ngày</translation>
    </message>
    <message>
        <source>Waiting for papers · last day</source>
        <translation>Chờ bổ sung · ngày cuối</translation>
    </message>
    <message>
        <source>Dossier number</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Chủ hồ sơ</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Result here · onto the shelf (F7)</source>
        <translation>Có kết quả · đưa lên kệ (F7)</translation>
    </message>
    <message>
        <source>On the shelf · to return</source>
        <translation>Trên kệ · chờ trả</translation>
    </message>
    <message>
        <source>Shelf {place} · to return</source>
        <translation>Kệ {place} · chờ trả</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Recorded by a newer version of the program: {kind}</source>
        <translation>Phiên bản mới hơn của phần mềm đã ghi: {kind}</translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation>Lý do: {text}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Ghi chú: {text}</translation>
    </message>
    <message>
        <source>Signed by {text}</source>
        <translation>Người ký: {text}</translation>
    </message>
    <message>
        <source>Registered under {number}, not yet taken in</source>
        <translation>Đăng ký với mã {number}, chưa tiếp nhận</translation>
    </message>
    <message>
        <source>Received; the due date is told later</source>
        <translation>Tiếp nhận hồ sơ; ngày hẹn trả báo sau</translation>
    </message>
    <message>
        <source>Received, due {due}</source>
        <translation>Tiếp nhận hồ sơ, hẹn trả {due}</translation>
    </message>
    <message>
        <source>Entered later than it happened</source>
        <translation>Nhập sau thời điểm tiếp nhận</translation>
    </message>
    <message>
        <source>From slip {slip}, written by hand</source>
        <translation>Theo phiếu giấy {slip}, ghi tay lúc nhận</translation>
    </message>
    <message>
        <source>Under a provisional number</source>
        <translation>Mang mã tạm</translation>
    </message>
    <message>
        <source>Not accepted: {reason}</source>
        <translation>Không tiếp nhận: {reason}</translation>
    </message>
    <message>
        <source>Handed over to {holder}</source>
        <translation>Bàn giao cho {holder}</translation>
    </message>
    <message>
        <source>With list {text}</source>
        <translation>Theo danh sách {text}</translation>
    </message>
    <message>
        <source>The folder was not scanned</source>
        <translation>Không quét bìa hồ sơ</translation>
    </message>
    <message>
        <source>Taken over by {name}</source>
        <translation>{name} đã nhận bàn giao</translation>
    </message>
    <message>
        <source>Due {due}</source>
        <translation>Hẹn trả {due}</translation>
    </message>
    <message>
        <source>Folder found by a count: {holder}</source>
        <translation>Kiểm kê thấy hồ sơ tại: {holder}</translation>
    </message>
    <message>
        <source>Papers given back to {name}</source>
        <translation>Đã trả lại giấy tờ cho {name}</translation>
    </message>
    <message>
        <source>More papers requested: {papers}</source>
        <translation>Yêu cầu bổ sung: {papers}</translation>
    </message>
    <message>
        <source>Agreed by {head}: {reason}</source>
        <translation>Lãnh đạo {head} đồng ý: {reason}</translation>
    </message>
    <message>
        <source>To be brought by {text}</source>
        <translation>Bổ sung chậm nhất ngày {text}</translation>
    </message>
    <message>
        <source>Missing papers brought</source>
        <translation>Đã bổ sung giấy tờ còn thiếu</translation>
    </message>
    <message>
        <source>Papers brought: {papers}</source>
        <translation>Đã bổ sung: {papers}</translation>
    </message>
    <message>
        <source>The due date stays {due}</source>
        <translation>Ngày hẹn trả giữ nguyên {due}</translation>
    </message>
    <message>
        <source>Due date from {old} to {due}</source>
        <translation>Ngày hẹn trả từ {old} thành {due}</translation>
    </message>
    <message>
        <source>Payment requested: {fees}</source>
        <translation>Yêu cầu nộp: {fees}</translation>
    </message>
    <message>
        <source>Paid: {fees}</source>
        <translation>Đã nộp: {fees}</translation>
    </message>
    <message>
        <source>Apologised and extended by letter {letter}</source>
        <translation>Xin lỗi và gia hạn theo văn bản {letter}</translation>
    </message>
    <message>
        <source>Agreed by {text}</source>
        <translation>Lãnh đạo {text} đồng ý</translation>
    </message>
    <message>
        <source>Result {number} of {day}: {outcome}</source>
        <translation>Có kết quả số {number} ngày {day}: {outcome}</translation>
    </message>
    <message>
        <source>Result posted to {name}, tracking number {number}</source>
        <translation>Gửi kết quả qua bưu chính cho {name}, vận đơn {number}</translation>
    </message>
    <message>
        <source>Result returned to {name} at the counter</source>
        <translation>Trả kết quả tại quầy cho {name}</translation>
    </message>
    <message>
        <source>Identity checked: {text}</source>
        <translation>Đã đối chiếu giấy tờ: {text}</translation>
    </message>
    <message>
        <source>Satisfaction: {text}</source>
        <translation>Mức hài lòng: {text}</translation>
    </message>
    <message>
        <source>Withdrawn by the citizen: {reason}</source>
        <translation>Công dân rút hồ sơ: {reason}</translation>
    </message>
    <message>
        <source>Asked for by {text}</source>
        <translation>Người đề nghị: {text}</translation>
    </message>
    <message>
        <source>Legal ground: {text}</source>
        <translation>Căn cứ pháp lý: {text}</translation>
    </message>
    <message>
        <source>Stopped: {reason}</source>
        <translation>Dừng xử lý: {reason}</translation>
    </message>
    <message>
        <source>Corrected because: {reason}</source>
        <translation>Đính chính vì: {reason}</translation>
    </message>
    <message>
        <source>Official number {number} assigned</source>
        <translation>Cấp mã chính thức {number}</translation>
    </message>
    <message>
        <source>In place of {text}</source>
        <translation>Thay cho mã {text}</translation>
    </message>
    <message>
        <source>Doubt settled: {reason}</source>
        <translation>Đã xử lý mâu thuẫn: {reason}</translation>
    </message>
    <message>
        <source>About line {seq} of station {station}</source>
        <translation>Về dòng {seq} của máy {station}</translation>
    </message>
    <message>
        <source>{form} printed, copy {copy}, {paper}</source>
        <translation>In {form}, lần {copy}, khổ {paper}</translation>
    </message>
    <message>
        <source>{form} printed, version {version}, copy {copy}, {paper}</source>
        <translation>In {form}, phiên bản {version}, lần {copy}, khổ {paper}</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Entered at {time} on {day}</source>
        <translation>Nhập vào máy lúc {time} ngày {day}</translation>
    </message>
    <message>
        <source>Was in doubt, settled since</source>
        <translation>Từng có mâu thuẫn, đã xử lý</translation>
    </message>
    <message>
        <source>Does not count: it contradicts another entry</source>
        <translation>Chưa được tính: trái với một dòng ghi khác</translation>
    </message>
    <message>
        <source>Copy what happened</source>
        <translation>Sao chép dòng này</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Due today</source>
        <translation>Đến hạn hôm nay</translation>
    </message>
    <message>
        <source>Results to return</source>
        <translation>Kết quả chờ trả</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Không còn việc nào phải làm.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Waiting for papers</source>
        <translation>Chờ bổ sung</translation>
    </message>
    <message>
        <source>Received, not printed</source>
        <translation>Đã nhận, chưa in</translation>
    </message>
    <message>
        <source>Not sent to the centre</source>
        <translation>Chưa gửi trung tâm</translation>
    </message>
    <message>
        <source>Received at the counter</source>
        <translation>Nhận trực tiếp</translation>
    </message>
    <message>
        <source>Received online</source>
        <translation>Nhận trực tuyến</translation>
    </message>
    <message>
        <source>Received by post</source>
        <translation>Qua bưu chính</translation>
    </message>
    <message>
        <source>Quick entry (certification)</source>
        <translation>Nhận nhanh (chứng thực)</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Đã trả</translation>
    </message>
    <message>
        <source>Satisfied or very satisfied</source>
        <translation>Hài lòng / rất hài lòng</translation>
    </message>
    <message>
        <source>Numbers used / voided</source>
        <translation>Số đã dùng / hủy</translation>
    </message>
    <message>
        <source>Received today by the hour</source>
        <translation>Nhận trong ngày theo giờ</translation>
    </message>
    <message>
        <source>Figures of today</source>
        <translation>Số liệu hôm nay</translation>
    </message>
    <message>
        <source>To be done before {time}</source>
        <translation>Cần làm trước {time}</translation>
    </message>
    <message>
        <source>{count} errands</source>
        <translation>{count} việc</translation>
    </message>
    <message>
        <source>{count} have their result</source>
        <translation>{count} đã có kết quả</translation>
    </message>
    <message>
        <source>an apology is owed (Form 04)</source>
        <translation>cần phiếu xin lỗi (Mẫu 04)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>{count} near their last day</source>
        <translation>{count} sắp hết hạn bổ sung</translation>
    </message>
    <message>
        <source>{count} for over 30 days</source>
        <translation>{count} quá 30 ngày</translation>
    </message>
    <message>
        <source>{count} not on the shelf yet</source>
        <translation>{count} chưa lên kệ</translation>
    </message>
    <message>
        <source>print them: F5, Ctrl P</source>
        <translation>in lại: F5, Ctrl P</translation>
    </message>
    <message>
        <source>Close {day}</source>
        <translation>Khóa ngày {day}</translation>
    </message>
    <message>
        <source>last sent {time}</source>
        <translation>gửi lần cuối {time}</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>chưa gửi lần nào</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Commune Desk</source>
        <translation>Quầy Một Cửa</translation>
    </message>
    <message>
        <source>Language: change</source>
        <translation>Đổi ngôn ngữ</translation>
    </message>
</context>
<context>
    <name>UnitForm</name>
    <message>
        <source>Superior organ (first line of the heading)</source>
        <translation>Cơ quan cấp trên (dòng thứ nhất của tiêu đề)</translation>
    </message>
    <message>
        <source>Unit (second line of the heading)</source>
        <translation>Đơn vị (dòng thứ hai của tiêu đề)</translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation>Tên bộ phận một cửa</translation>
    </message>
    <message>
        <source>Agency code of dossier numbers</source>
        <translation>Mã đơn vị trong mã hồ sơ</translation>
    </message>
    <message>
        <source>Place (before the date)</source>
        <translation>Địa danh (trước ngày tháng)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Telephone for citizens</source>
        <translation>Điện thoại giải đáp cho người dân</translation>
    </message>
    <message>
        <source>Where citizens look a dossier up (web address)</source>
        <translation>Địa chỉ trang tra cứu hồ sơ</translation>
    </message>
    <message>
        <source>Where a receipt is verified (the centre&apos;s page)</source>
        <translation>Trang kiểm tra giấy tiếp nhận của trung tâm</translation>
    </message>
    <message>
        <source>Name of the centre above</source>
        <translation>Tên hệ thống trung tâm cấp trên</translation>
    </message>
    <message>
        <source>This counter</source>
        <translation>Quầy này</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Giờ làm việc</translation>
    </message>
    <message>
        <source>“Same day” until</source>
        <translation>“Trong ngày” tính đến</translation>
    </message>
    <message>
        <source>How a period is counted</source>
        <translation>Cách tính thời hạn</translation>
    </message>
    <message>
        <source>Civil Code: day of receipt not counted</source>
        <translation>Bộ luật Dân sự: không tính ngày nhận</translation>
    </message>
    <message>
        <source>Day of receipt counts before the cut-off</source>
        <translation>Tính cả ngày nhận nếu nhận trước giờ chốt</translation>
    </message>
    <message>
        <source>By working hours from the minute</source>
        <translation>Theo giờ làm việc, tính từ phút nhận</translation>
    </message>
    <message>
        <source>Places of the result shelf, with commas between</source>
        <translation>Các ngăn trên kệ kết quả, cách nhau bằng dấu phẩy</translation>
    </message>
</context>
<context>
    <name>UnitPage</name>
    <message>
        <source>Unit and counter</source>
        <translation>Đơn vị và quầy</translation>
    </message>
    <message>
        <source>What stands in the heading of every paper, and how due dates are counted. Papers already printed stay as they are.</source>
        <translation>Phần tiêu đề in trên mọi giấy tờ và cách tính ngày hẹn trả. Giấy đã in giữ nguyên như cũ.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Stored. New papers carry it from now on.</source>
        <translation>Đã lưu. Giấy tờ in từ bây giờ sẽ theo thông tin mới.</translation>
    </message>
</context>
<context>
    <name>UnitStep</name>
    <message>
        <source>The unit and its paper heading</source>
        <translation>Đơn vị và tiêu đề giấy tờ</translation>
    </message>
    <message>
        <source>This stands on every receipt. Only the unit and its agency code are indispensable; everything can be changed later in the settings (F12).</source>
        <translation>Thông tin này in trên mọi giấy hẹn. Chỉ bắt buộc tên đơn vị và mã đơn vị; mọi mục đều sửa được sau trong Cài đặt (F12).</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation>Nạp từ tệp…</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Trên giấy</translation>
    </message>
    <message>
        <source>The unit&apos;s file</source>
        <translation>Tệp thông tin đơn vị</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}</source>
        <translation>Không đọc được {file}: {why}</translation>
    </message>
    <message>
        <source>Read from {file}.</source>
        <translation>Đã nạp từ {file}.</translation>
    </message>
</context>
<context>
    <name>Unsent</name>
    <message>
        <source>this counter</source>
        <translation>quầy này</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Ghi lúc</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Hồ sơ</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Read</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>Take a look</source>
        <translation>Cần xem lại</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Không dùng được</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Find on the shelf</source>
        <translation>Tìm trên kệ</translation>
    </message>
    <message>
        <source>Name, number, telephone…</source>
        <translation>Họ tên, mã hồ sơ, điện thoại…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Results on the shelf</source>
        <translation>Kết quả trên kệ</translation>
    </message>
    <message>
        <source>On the shelf, waiting</source>
        <translation>Trên kệ, chờ trả</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} ngày</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>not on the shelf</source>
        <translation>chưa lên kệ</translation>
    </message>
    <message>
        <source>shelf {place}</source>
        <translation>kệ {place}</translation>
    </message>
    <message>
        <source>No waiting result fits.</source>
        <translation>Không có kết quả nào đang chờ khớp với từ đã gõ.</translation>
    </message>
    <message>
        <source>The shelf is empty.</source>
        <translation>Kệ kết quả trống.</translation>
    </message>
</context>
<context>
    <name>Weekday</name>
    <message>
        <source>Monday</source>
        <translation>Thứ Hai</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Thứ Ba</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Thứ Tư</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thứ Năm</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Thứ Sáu</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Thứ Bảy</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Chủ Nhật</translation>
    </message>
</context>
<context>
    <name>WordingPage</name>
    <message>
        <source>Wording of the forms</source>
        <translation>Lời văn biểu mẫu</translation>
    </message>
    <message>
        <source>Texts of the forms in this unit&apos;s own words. Titles, form numbers and signatures that the circulars give stay as they are. Papers already printed stay as they are.</source>
        <translation>Lời văn trên biểu mẫu theo cách viết của đơn vị. Tên mẫu, số mẫu và chức danh ký do thông tư quy định thì giữ nguyên. Giấy đã in giữ nguyên.</translation>
    </message>
    <message>
        <source>Find a text</source>
        <translation>Tìm lời văn</translation>
    </message>
    <message>
        <source>Words of the text, with or without accents</source>
        <translation>Vài từ trong lời văn, có dấu hoặc không dấu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Lời văn</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Texts of the forms</source>
        <translation>Lời văn các biểu mẫu</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Bản gốc</translation>
    </message>
    <message>
        <source>This unit&apos;s words</source>
        <translation>Lời văn của đơn vị</translation>
    </message>
    <message>
        <source>As shipped again</source>
        <translation>Trả về bản gốc</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>của đơn vị</translation>
    </message>
    <message>
        <source>{count} texts, {own} in own words</source>
        <translation>{count} lời văn, {own} của đơn vị</translation>
    </message>
    <message>
        <source>Keep {places}: values are printed there.</source>
        <translation>Giữ nguyên {places}: chỗ này in số liệu.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Not stored.</source>
        <translation>Chưa lưu.</translation>
    </message>
    <message>
        <source>Stored. New papers say it from now on.</source>
        <translation>Đã lưu. Giấy in từ nay theo lời văn này.</translation>
    </message>
    <message>
        <source>The text is as shipped again.</source>
        <translation>Đã trả lời văn về bản gốc.</translation>
    </message>
</context>
<context>
    <name>YearSheet</name>
    <message>
        <source>Calendar of {year}</source>
        <translation>Lịch năm {year}</translation>
    </message>
    <message>
        <source>Month {month}</source>
        <translation>Tháng {month}</translation>
    </message>
</context>
<context>
    <name>_HitDelegate</name>
    <message>
        <source>time limit not known</source>
        <translation>chưa rõ thời hạn</translation>
    </message>
</context>
</TS>
